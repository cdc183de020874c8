-- grain: one row
-- The first month before which at least half of the services of today with a rating were certainly rated, and how many
-- were; with how many have no rating, and how many are dated by fieldwork or by the year only.
with months as (
  select distinct cast(date_trunc('month', dated_to) as date) + interval 1 month as month
  from rating_evidence
  where dated_to is not null
),
reached as (
  select m.month, count(*) filter (e.dated_to < m.month) as before_it, count(e.dated) as rated
  from months as m
  cross join rating_evidence as e
  group by m.month
),
half as (
  select min(month) as month, min(before_it) as before_it from reached where 2 * before_it >= rated
)
select
  strftime(h.month, '%Y-%m') as half_before,
  h.before_it,
  count(e.dated) as rated,
  count(*) filter (e.dated is null) as unrated,
  count(*) filter (e.by_fieldwork and e.dated is not null) as with_fieldwork,
  count(*) filter (length(e.dated) = 4) as year_only,
  count(*) filter (e.scale = 'rating') as since_2025
from rating_evidence as e
cross join half as h
group by h.month, h.before_it
