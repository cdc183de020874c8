-- grain: inspection_id, question_code
-- The published results of one standard's key questions in every official inspection, with what the rule says of the
-- standard; sample = the cases of its domain that were inspected, few_cases = how many count as few.
select
  r.inspection_id, i.programme_id, i.service_id, s.name as service_name, i.published, i.source,
  r.question_code, q.theme, q.label, r.yes_cases, r.relevant_cases, r.published_pct, r.count_basis,
  d.threshold as few_cases,
  case t.domain_code when '2' then i.court_cases when '3' then i.oocd_cases end as sample,
  coalesce(list_contains(string_split(v.driving_questions, ';'), r.question_code), false) as driving,
  v.published_rating, v.derived_rating, v.lowest_pct, v.status
from question_results as r
join inspection_facts as i on i.inspection_id = r.inspection_id
join services as s on s.service_id = i.service_id
join questions as q on q.programme_id = i.programme_id and q.question_code = r.question_code
join standards as t on t.programme_id = q.programme_id and t.standard_code = q.standard_code
left join discretion_thresholds as d on d.programme_id = i.programme_id and d.test = 'few-cases'
left join standard_verdicts as v on v.inspection_id = r.inspection_id and v.standard_code = q.standard_code
where i.official and q.standard_code = $1::varchar
order by i.programme_id, i.published_from, r.inspection_id, r.question_code
