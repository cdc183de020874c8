-- grain: inspection_id, question_code, prompt_code
-- The published results of the prompts under one standard, report by report; they explain and never set a rating.
select
  r.inspection_id, i.programme_id, i.service_id, s.name as service_name, i.published, i.source,
  r.question_code, q.label as question, r.prompt_code, p.label, r.yes_cases, r.base_cases, r.published_pct, r.note
from prompt_results as r
join inspection_facts as i on i.inspection_id = r.inspection_id
join services as s on s.service_id = i.service_id
join questions as q on q.programme_id = i.programme_id and q.question_code = r.question_code
join prompts as p
  on p.programme_id = i.programme_id and p.question_code = r.question_code and p.prompt_code = r.prompt_code
where i.official and q.standard_code = $1::varchar
order by i.programme_id, i.published_from, r.inspection_id, r.question_code, r.prompt_code
