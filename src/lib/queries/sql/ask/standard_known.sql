-- grain: programme_id, standard_code
-- How many ratings of each standard are known by report or other page, of how many inspections, and how they lie. From
-- the programme's threshold on they are whole enough for a share; needed = how many more it takes to get there.
with counted as (
  select
    programme_id, standard_code, count(*) as inspected, count(rating) as known,
    count(*) filter (known_otherwise) as known_otherwise,
    count(*) filter (rating = 'Not rated') as not_rated,
    count(*) filter (rating = 'Outstanding') as outstanding,
    count(*) filter (rating = 'Good') as good,
    count(*) filter (rating = 'Requires improvement') as requires_improvement,
    count(*) filter (rating = 'Inadequate') as inadequate
  from counted_standards
  group by programme_id, standard_code
)
select
  s.programme_id, p.name as programme, s.standard_code, s.domain_code, s.domain_name, s.name, s.basis, s.counts_to_score,
  coalesce(c.inspected, 0) as inspected, coalesce(c.known, 0) as known, coalesce(c.known_otherwise, 0) as known_otherwise,
  coalesce(c.not_rated, 0) as not_rated, coalesce(c.outstanding, 0) as outstanding, coalesce(c.good, 0) as good,
  coalesce(c.requires_improvement, 0) as requires_improvement, coalesce(c.inadequate, 0) as inadequate,
  t.min_known_pct, t.min_known,
  coalesce(c.known >= t.min_known and 100 * c.known >= t.min_known_pct * c.inspected, false) as whole,
  coalesce(greatest(0, t.min_known - c.known, ((t.min_known_pct * c.inspected + 99) // 100) - c.known), 0) as needed
from standards as s
join programmes as p on p.programme_id = s.programme_id
join share_thresholds as t on t.programme_id = s.programme_id
left join counted as c on c.programme_id = s.programme_id and c.standard_code = s.standard_code
order by p.first_fieldwork, s.programme_id, s.standard_code
