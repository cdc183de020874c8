-- grain: inspection_id
-- Official inspections of the services that a former one became, by service, newest first; they are theirs, not its.
select
  i.inspection_id, i.service_id, s.name as service_name, i.programme_id, i.programme_name, i.scale, i.kind,
  i.published, i.overall_rating, i.rating_state, i.overall_score
from inspection_facts as i
join service_lineage as l on l.service_id = i.service_id and l.steps > 0
join services as s on s.service_id = i.service_id
where l.ancestor_id = $1::varchar and i.official
order by s.name, i.published_to desc nulls last, i.inspection_id
