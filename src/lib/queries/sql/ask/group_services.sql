-- grain: service_id
-- Every service as a member of sets: of how many authorities it is, its latest official overall rating of any programme,
-- and, for a former service, the services of today that it became.
with authorities as (select service_id, count(*) as authorities from areas group by service_id),
successors as (
  select service_id, string_agg(successor_id, ';' order by successor_name) as successor_ids
  from final_successors
  group by service_id
)
select
  s.service_id, s.name, s.status, s.country, cast(coalesce(a.authorities, 0) as integer) as authorities,
  l.latest_rating as rating, l.latest_programme as programme, l.latest_published as published, x.successor_ids
from services as s
left join authorities as a using (service_id)
left join latest_ratings as l using (service_id)
left join successors as x using (service_id)
order by s.name, s.service_id
