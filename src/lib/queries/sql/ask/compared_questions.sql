-- grain: service_id, question_code
-- The key questions with published results of each service's latest inspection out of 36.
select
  l.service_id, r.question_code, q.standard_code, q.label, r.yes_cases, r.relevant_cases, r.published_pct,
  list_contains(string_split(coalesce(v.driving_questions, ''), ';'), r.question_code) as driving
from question_results as r
join latest_ratings as l on l.ruler_id = r.inspection_id
join services as s on s.service_id = l.service_id and s.status = 'current'
join questions as q on q.programme_id = l.ruler_programme_id and q.question_code = r.question_code
left join standard_verdicts as v on v.inspection_id = r.inspection_id and v.standard_code = q.standard_code
order by l.service_id, r.question_code
