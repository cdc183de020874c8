-- grain: programme_id, dimension, category
-- The ratings of one standard by year of publication, region and police force area; a service that lies in two force
-- areas is counted in each. A group is whole from the programme's threshold on, like the standard itself.
with placed as (
  select c.programme_id, c.rating, year(c.published_from) as year, s.region, string_split(s.police_force_area, ';') as forces
  from counted_standards as c
  join services as s on s.service_id = c.service_id
  where c.standard_code = $1::varchar
),
grouped as (
  select programme_id, rating, 'year' as dimension, cast(year as varchar) as category from placed
  union all
  select programme_id, rating, 'region', region from placed
  union all
  select programme_id, rating, 'police', unnest(forces) from placed
)
select
  g.programme_id, g.dimension, g.category, count(*) as inspected, count(g.rating) as known,
  count(*) filter (g.rating = 'Not rated') as not_rated,
  count(*) filter (g.rating = 'Outstanding') as outstanding,
  count(*) filter (g.rating = 'Good') as good,
  count(*) filter (g.rating = 'Requires improvement') as requires_improvement,
  count(*) filter (g.rating = 'Inadequate') as inadequate,
  count(g.rating) >= t.min_known and 100 * count(g.rating) >= t.min_known_pct * count(*) as whole
from grouped as g
join share_thresholds as t on t.programme_id = g.programme_id
group by g.programme_id, g.dimension, g.category, t.min_known_pct, t.min_known
order by g.programme_id, list_position(['year', 'region', 'police'], g.dimension), g.category
