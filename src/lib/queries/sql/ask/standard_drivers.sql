-- grain: programme_id, question_code
-- How often each key question of one standard had the lowest result, alone or with others, of how many inspections.
with results as (
  select
    q.programme_id, q.question_code, q.label, string_split(v.driving_questions, ';') as drivers
  from question_results as r
  join inspection_facts as i on i.inspection_id = r.inspection_id and i.official
  join questions as q on q.programme_id = i.programme_id and q.question_code = r.question_code
  join standard_verdicts as v on v.inspection_id = r.inspection_id and v.standard_code = q.standard_code
  where q.standard_code = $1::varchar and v.driving_questions is not null
)
select
  programme_id, question_code, label, count(*) as inspections,
  count(*) filter (list_contains(drivers, question_code)) as lowest,
  count(*) filter (drivers = [question_code]) as lowest_alone
from results
group by programme_id, question_code, label
order by programme_id, question_code
