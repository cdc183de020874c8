-- grain: source, rating
-- Each published total by rating, best first, and last the number of services; with how many inspections of that
-- rating were found in its window.
with published as (
  select source, window_from, window_to, note, unnest([
    {'place': 1, 'rating': 'Outstanding', 'n': outstanding},
    {'place': 2, 'rating': 'Good', 'n': good},
    {'place': 3, 'rating': 'Requires improvement', 'n': requires_improvement},
    {'place': 4, 'rating': 'Inadequate', 'n': inadequate},
    {'place': 5, 'rating': 'All ratings', 'n': services}
  ]) as total
  from official_totals
)
select
  p.source,
  p.window_from || '/' || p.window_to as period,
  p.total.rating as rating,
  p.total.n as published,
  count(m.inspection_id) as ours,
  p.note
from published as p
left join official_total_members as m
  on m.source = p.source and m.place = 'within' and m.overall_rating is not null
  and p.total.rating in (m.overall_rating, 'All ratings')
group by p.source, p.window_from, p.window_to, p.note, p.total
order by p.window_from, p.source, p.total.place
