-- grain: indicator_id, area_code, period, older_vintage
-- What an older publication gave for the authorities of a service in the newest three periods that it holds, beside
-- what is used now. One vintage is never mixed with another: each authority stands on its
-- own, and is the whole service where the service's own figure is this authority's.
with members as (
  select service_id, area_code, name from service_members where service_id = $1::varchar
)
select
  o.indicator_id, o.area_code, m.name as area, o.period,
  o.value as older, old.vintage as older_vintage,
  u.value as newer, new.vintage as newer_vintage, u.missing_reason,
  coalesce(r.basis in ('authority', 'former-code') and r.value = u.value, false) as whole
from observations as o
join members as m using (area_code)
join sources as old on old.source_id = o.source_id
left join observations as u
  on u.indicator_id = o.indicator_id and u.area_kind = o.area_kind and u.area_code = o.area_code
  and u.period = o.period and u.series = 'use'
left join sources as new on new.source_id = u.source_id
left join service_series as r
  on r.service_id = m.service_id and r.indicator_id = o.indicator_id and r.period = o.period
where o.series = 'superseded' and o.area_kind = 'authority' and o.value is not null
qualify dense_rank() over (partition by o.indicator_id order by o.period desc) <= 3
order by o.indicator_id, o.period desc, m.name, o.area_code, older_vintage
