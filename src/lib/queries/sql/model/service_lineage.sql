-- grain: service_id, ancestor_id
-- Each service with itself (0 steps) and every service that became it, followed to the first one.
with recursive lineage as (
  select service_id, service_id as ancestor_id, 0 as steps from services
  union all
  select l.service_id, s.service_id as ancestor_id, l.steps + 1 as steps
  from lineage as l
  join services as s on list_contains(string_split(s.successor_ids, ';'), l.ancestor_id)
  where l.steps < 10
)
select service_id, ancestor_id, min(steps) as steps
from lineage
group by service_id, ancestor_id
