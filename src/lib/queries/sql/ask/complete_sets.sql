-- grain: inspection_id, standard_code
-- The inspections of which every standard that makes the score was read in the report or on another page, standard by
-- standard; alike = all of these have the same rating, so that none can be called lower than another.
with complete as (
  select inspection_id, count(distinct rating) = 1 as alike
  from counted_standards
  where counts_to_score = 'yes'
  group by inspection_id
  having count(*) = count(rating) filter (rating <> 'Not rated')
)
select
  c.inspection_id, c.service_id, s.name as service_name, c.programme_id, f.fieldwork, f.published,
  f.overall_rating, f.overall_score as score, f.score_basis, f.source, x.alike,
  c.standard_code, c.rating, c.basis, c.source as rating_source
from complete as x
join counted_standards as c on c.inspection_id = x.inspection_id
join inspection_facts as f on f.inspection_id = x.inspection_id
join services as s on s.service_id = c.service_id
where c.rating is not null
order by f.published_from, c.inspection_id, c.standard_code
