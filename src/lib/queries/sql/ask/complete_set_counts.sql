-- grain: standard_code, name
-- Over the inspections with complete sets: how often each standard that makes the score was rated below Good. A code that
-- programmes give to different standards is counted for each apart.
with complete as (
  select inspection_id
  from counted_standards
  where counts_to_score = 'yes'
  group by inspection_id
  having count(*) = count(rating) filter (rating <> 'Not rated')
)
select
  c.standard_code, s.name, s.domain_name, count(*) as sets,
  count(*) filter (c.rating in ('Requires improvement', 'Inadequate')) as below_good,
  count(*) filter (c.rating = 'Inadequate') as inadequate
from complete as x
join counted_standards as c on c.inspection_id = x.inspection_id and c.counts_to_score = 'yes'
join standards as s on s.programme_id = c.programme_id and s.standard_code = c.standard_code
group by c.standard_code, s.name, s.domain_name
order by c.standard_code, s.name
