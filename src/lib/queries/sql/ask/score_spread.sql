-- grain: programmes, place_kind, place, year
-- The scores from 0 to 36 of the inspections whose reports appeared in a year, and in all years, by place: how many were
-- found, and median and quartiles where that is at least `needed_scores` and, in per cent, `needed_pct` of all:
-- below it, the scores not found could move the median far. Where no score is printed, the sum of twelve published
-- ratings stands in for it.
with needed as (select cast(max(min_known_pct) as integer) as pct, 5 as least from share_thresholds),
scored as (
  select i.inspection_id, coalesce(i.overall_score, if(v.status = 'agrees', v.sum_of_published, null)) as score
  from inspection_facts as i
  left join overall_verdicts as v using (inspection_id)
),
placed as (
  select r.*, s.score, y.category as year, unnest([r.programme_id, p.scale]) as programmes
  from rating_categories as r
  join rating_categories as y using (inspection_id, standard_code)
  join programmes as p on p.programme_id = r.programme_id
  join scored as s on s.inspection_id = r.inspection_id
  where standard_code = 'overall' and p.scale = '0-36' and y.dimension in ('all', 'year')
    and r.dimension not in ('year', 'half-year')
)
select
  programmes, dimension as place_kind, category as place, year,
  cast(count(*) as integer) as inspections,
  cast(count(score) as integer) as scored,
  any_value(pct) as needed_pct,
  any_value(least) as needed_scores,
  scored >= needed_scores and 100 * scored >= any_value(pct) * inspections as enough,
  if(enough, quantile_cont(score, 0.25), null) as lower_quartile,
  if(enough, median(score), null) as median,
  if(enough, quantile_cont(score, 0.75), null) as upper_quartile
from placed
cross join needed
group by programmes, dimension, category, year
order by all
