-- grain: programmes, place_kind, place, period_kind, period, rating
-- How many official inspections were given each overall rating, by place and period of publication together: for each
-- programme, and under the name of their scale for those that share the scale from 0 to 36.
with overall as (
  select r.*, unnest(if(p.scale = '0-36', [r.programme_id, p.scale], [r.programme_id])) as programmes
  from rating_categories as r
  join programmes as p using (programme_id)
  where r.standard_code = 'overall' and r.dimension not in ('year', 'half-year')
)
select
  o.programmes, o.dimension as place_kind, o.category as place, t.dimension as period_kind, t.category as period,
  o.rating, cast(count(*) as integer) as n
from overall as o
join rating_categories as t using (inspection_id, standard_code)
where t.dimension in ('all', 'year', 'half-year')
group by all
order by all
