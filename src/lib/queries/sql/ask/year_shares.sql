-- grain: scale, time
-- Of the reports of one year, and of all years before it, on each scale: how many have a known overall rating, how many
-- of these are Good or better, and for how many none was found. A time without a report has no row.
select
  p.scale,
  if(c.category = cast($1::integer as varchar), 'year', 'before') as time,
  cast(min(c.category) as integer) as first_year,
  cast(max(c.category) as integer) as last_year,
  cast(coalesce(sum(c.n) filter (c.rating in ('Good', 'Outstanding')), 0) as integer) as better,
  cast(coalesce(sum(c.n) filter (c.rating <> 'No rating found'), 0) as integer) as rated,
  cast(coalesce(sum(c.n) filter (c.rating = 'No rating found'), 0) as integer) as not_found
from rating_counts as c
join programmes as p using (programme_id)
where c.dimension = 'year' and c.standard_code = 'overall' and c.category <= cast($1::integer as varchar)
group by p.scale, time
order by p.scale, time
