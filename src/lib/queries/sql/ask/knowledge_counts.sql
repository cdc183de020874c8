-- grain: one row
-- How deep the facts go: services of today with an overall rating on the 0-36 scale, with its score, with all the
-- standards that make the score published, with results of key questions.
with twelve as (
  select i.service_id
  from inspection_facts as i
  join standards as s using (programme_id)
  left join standard_ratings as r
    on r.inspection_id = i.inspection_id and r.standard_code = s.standard_code
    and r.basis in ('report', 'other-page')
  where i.official and i.scale = '0-36' and s.counts_to_score = 'yes'
  group by i.service_id, i.inspection_id
  having count(*) = count(r.rating)
),
questions_of as (
  select distinct i.service_id
  from question_results as q
  join inspection_facts as i using (inspection_id)
  where i.official
)
select
  count(*) as services,
  count(l.ruler_rating) as with_rating,
  count(l.ruler_score) as with_score,
  count(*) filter (s.service_id in (select service_id from twelve)) as with_standards,
  count(*) filter (s.service_id in (select service_id from questions_of)) as with_questions,
  (select count(*) from services where status = 'former') as former
from services as s
join latest_ratings as l using (service_id)
where s.status = 'current'
