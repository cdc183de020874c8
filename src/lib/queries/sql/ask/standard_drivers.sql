-- grain: programme_id, question_code
-- How often each key question of one standard had the lowest result, of how many inspections with results: alone, or tied
-- with some; where all are equal none drives. Whole = known from the programme's threshold on, so that shares may be given.
with results as (
  select
    q.programme_id, q.question_code, q.label, string_split(v.driving_questions, ';') as drivers,
    len(drivers) = count(*) over (partition by r.inspection_id) as equal
  from question_results as r
  join inspection_facts as i on i.inspection_id = r.inspection_id and i.official
  join questions as q on q.programme_id = i.programme_id and q.question_code = r.question_code
  join standard_verdicts as v on v.inspection_id = r.inspection_id and v.standard_code = q.standard_code
  where q.standard_code = $1::varchar and v.driving_questions is not null
),
inspected as (
  select programme_id, count(*) as inspected from inspection_facts where official group by programme_id
)
select
  r.programme_id, r.question_code, r.label, i.inspected, count(*) as inspections,
  count(*) filter (not r.equal and list_contains(r.drivers, r.question_code)) as lowest,
  count(*) filter (not r.equal and r.drivers = [r.question_code]) as lowest_alone,
  count(*) filter (r.equal) as all_equal,
  count(*) >= t.min_known and 100 * count(*) >= t.min_known_pct * i.inspected as whole
from results as r
join inspected as i on i.programme_id = r.programme_id
join share_thresholds as t on t.programme_id = r.programme_id
group by r.programme_id, r.question_code, r.label, i.inspected, t.min_known_pct, t.min_known
order by r.programme_id, r.question_code
