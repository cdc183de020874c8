-- grain: service_id
-- Every service with its latest rating of any programme, its latest score on the 0-36 scale, and, for a former
-- service, the services of today that it became.
with successors as (
  select
    service_id,
    string_agg(successor_id, ';' order by successor_name) as successor_ids,
    string_agg(successor_name, ';' order by successor_name) as successor_names
  from final_successors
  group by service_id
),
found as (
  select service_id, count(*) as inspections
  from (select service_id from inspection_facts union all select service_id from fji)
  group by service_id
)
select
  s.service_id, s.name, s.status, s.country, s.region, s.police_force_area,
  l.latest_rating, l.latest_programme_id, l.latest_programme, l.latest_published, l.latest_fieldwork_end,
  i.published_from as latest_from,
  l.ruler_score, l.ruler_score_basis, l.ruler_rating, l.ruler_published,
  coalesce(f.inspections, 0) as inspections, x.successor_ids, x.successor_names
from services as s
left join latest_ratings as l using (service_id)
left join inspection_facts as i on i.inspection_id = l.latest_id
left join found as f on f.service_id = s.service_id
left join successors as x on x.service_id = s.service_id
order by s.status, s.name
