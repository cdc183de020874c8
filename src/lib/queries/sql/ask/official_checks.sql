-- grain: source, rating
-- Our counts beside the published totals, oldest first and best rating first, with how many inspections dated too
-- roughly may belong to each.
with ranks as (
  select distinct rating, score from rating_bands where level = 'overall_score'
  union all
  select 'All ratings', -1
)
select
  c.source, c.period, c.rating, c.published, c.ours,
  cast((
    select count(*)
    from official_total_members as m
    where m.source = c.source and m.place = 'maybe' and m.overall_rating is not null
      and c.rating in (m.overall_rating, 'All ratings')
  ) as integer) as maybe,
  c.explanation,
  t.note
from official_totals_check as c
join official_totals as t using (source)
join ranks as r using (rating)
order by c.period, c.source, r.score desc
