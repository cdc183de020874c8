-- grain: place
-- Residents aged 10-14 and 15-17 of a service's authorities of today, and of England and Wales, mid-2024.
with residents as (
  select a.service_id, a.pop_10_14_2024 as younger, a.pop_15_17_2024 as older, s.source
  from areas as a
  left join observations as o
    on o.area_code = a.area_code and o.indicator_id = 'pop_10_17' and o.area_kind = 'authority' and o.period = '2024'
  left join sources as s using (source_id)
)
select
  'service' as place, cast(sum(younger) as integer) as younger, cast(sum(older) as integer) as older,
  min(source) as source
from residents
where service_id = $1::varchar
having count(*) > 0
union all
select
  'nation' as place, cast(sum(younger) as integer) as younger, cast(sum(older) as integer) as older,
  min(source) as source
from residents
order by place desc
