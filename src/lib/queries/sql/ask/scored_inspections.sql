-- grain: inspection_id
-- Every official inspection with a score from 0 to 36: as printed somewhere, or as the sum of twelve published ratings.
select
  i.inspection_id, i.service_id, s.name, i.programme_id, i.published,
  coalesce(i.overall_score, v.sum_of_published) as score,
  s.country, s.region, s.police_force_area
from inspection_facts as i
join services as s using (service_id)
left join overall_verdicts as v using (inspection_id)
where i.official and i.scale = '0-36' and (i.overall_score is not null or v.status = 'agrees')
order by i.published_from, i.inspection_id
