-- grain: inspection_id
-- The newest official inspections with an overall rating, by the first day that their date can mean.
select
  i.inspection_id, i.service_id, s.name as service, i.overall_rating, i.programme_id, i.programme_name, i.published,
  i.source
from inspection_facts as i
join services as s using (service_id)
where i.official and i.overall_rating is not null
order by i.published_from desc, i.published_to, s.name
limit $1::integer
