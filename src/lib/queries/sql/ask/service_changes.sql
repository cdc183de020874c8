-- grain: service_id
-- Former services on a service's way: those it was made from, itself, those it became, and who ended with them.
with related as (
  select ancestor_id as service_id from service_lineage where service_id = $1::varchar
  union
  select service_id from service_lineage where ancestor_id = $1::varchar
),
paths as (
  select distinct s.successor_ids
  from services as s
  join related using (service_id)
  where s.status = 'former'
)
select
  s.service_id, s.name, s.began, s.ended, s.note,
  (
    select string_agg(n.service_id, ';' order by n.name)
    from services as n
    where list_contains(string_split(s.successor_ids, ';'), n.service_id)
  ) as successor_ids,
  (
    select string_agg(n.name, ';' order by n.name)
    from services as n
    where list_contains(string_split(s.successor_ids, ';'), n.service_id)
  ) as successor_names
from services as s
join paths as p on p.successor_ids = s.successor_ids
order by
  s.ended nulls last, (select max(l.steps) from service_lineage as l where l.ancestor_id = s.service_id) desc, s.name
