-- Which key question held each standard back
-- The question with the lowest published percentage of each case-based standard and inspection; ties are all shown.
select
  s.name as service, q.standard_code, q.question_code, q.label, r.published_pct, r.yes_cases, r.relevant_cases
from question_results as r
join inspections as i using (inspection_id)
join services as s using (service_id)
join questions as q using (programme_id, question_code)
qualify rank() over (partition by i.inspection_id, q.standard_code order by r.published_pct) = 1
order by service, q.standard_code
