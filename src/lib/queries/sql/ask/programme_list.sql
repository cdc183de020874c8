-- grain: programme_id
-- Every inspection programme, oldest first, with how many of its inspections were found.
with found as (
  select programme_id, count(*) as inspections, count(distinct service_id) as services
  from inspection_facts
  where official
  group by programme_id
  union all
  select 'fji-2012', count(*), count(distinct service_id) from fji
)
select
  p.programme_id, p.name, p.first_fieldwork, p.last_fieldwork, p.scale, p.note, p.comparison_advice,
  coalesce(sum(f.inspections), 0) as inspections
from programmes as p
left join found as f using (programme_id)
group by all
order by p.first_fieldwork, p.programme_id
