-- grain: indicator_id
-- How many earlier figures of authorities stand beside the figure used now, how many of these differ, and by how much.
with pairs as (
  select o.indicator_id, o.value as older, n.value as newer
  from observations as o
  join observations as n
    on n.indicator_id = o.indicator_id and n.area_kind = o.area_kind and n.area_code = o.area_code
    and n.period = o.period and n.series = 'use'
  where o.series = 'superseded' and o.area_kind = 'authority' and o.value > 0 and n.value is not null
)
select
  indicator_id, cast(count(*) as integer) as figures, cast(count(*) filter (newer <> older) as integer) as changed,
  median(abs(newer / older - 1)) * 100 as median_change, max(abs(newer / older - 1)) * 100 as largest_change
from pairs
group by indicator_id
order by figures desc, indicator_id
