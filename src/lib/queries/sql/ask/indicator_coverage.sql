-- grain: indicator_id, area_kind, period
-- Of every indicator how many areas of each kind have a value in each period, among the figures to use. Services are
-- counted with the figures that they have through their authorities.
with held as (
  select indicator_id, 'service' as area_kind, period, value
  from service_series as r
  join services as s on s.service_id = r.service_id and s.status = 'current'
  union all
  select o.indicator_id, 'service', o.period, sum(o.value)
  from observations as o
  join areas as a using (area_code)
  where o.indicator_id = 'pop_10_17' and o.series = 'use' and o.area_kind = 'authority' and o.period = '2024'
  group by o.indicator_id, a.service_id, o.period
  union all
  select indicator_id, area_kind, period, value
  from observations
  where series = 'use' and area_kind in ('authority', 'region', 'country')
)
select
  indicator_id, area_kind, period, cast(count(value) as integer) as with_value,
  cast((select count(*) from services where status = 'current') as integer) as services
from held
group by all
order by indicator_id, area_kind, period
