-- grain: inspection_id, question_code
-- The key questions with published results, of a service and its predecessors.
select
  r.inspection_id, r.question_code, q.standard_code, q.theme, q.label, r.yes_cases, r.relevant_cases,
  r.published_pct, r.count_basis
from question_results as r
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
join questions as q on q.programme_id = i.programme_id and q.question_code = r.question_code
where l.service_id = $1::varchar
order by r.inspection_id, r.question_code
