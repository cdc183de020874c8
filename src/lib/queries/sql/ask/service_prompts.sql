-- grain: inspection_id, question_code, prompt_code
-- The prompts with published results, of a service and its predecessors; they explain and never set a rating.
select
  r.inspection_id, r.question_code, r.prompt_code, p.label, r.yes_cases, r.base_cases, r.published_pct, r.note
from prompt_results as r
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
join prompts as p
  on p.programme_id = i.programme_id and p.question_code = r.question_code and p.prompt_code = r.prompt_code
where l.service_id = $1::varchar
order by r.inspection_id, r.question_code, r.prompt_code
