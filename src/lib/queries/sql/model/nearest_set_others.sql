-- grain: service_id, set_id, indicator_id, period
-- What the nearest services of each service hold of an indicator in a period: pooled counts, median, quartiles, extremes.
-- Such a set never holds the service itself.
select
  s.service_id, s.set_id, r.indicator_id, r.period,
  cast(count(*) as integer) as members_with_value,
  cast(count(*) filter (r.numerator is not null and r.denominator is not null) as integer) as members_counted,
  cast(sum(r.numerator) filter (r.denominator is not null) as double) as numerator,
  cast(sum(r.denominator) filter (r.numerator is not null) as double) as denominator,
  coalesce(bool_or(r.counts_derived) filter (r.denominator is not null), false) as counts_derived,
  median(r.value) as median, quantile_cont(r.value, 0.25) as lower_quartile,
  quantile_cont(r.value, 0.75) as upper_quartile, min(r.value) as lowest, max(r.value) as highest
from comparator_sets as s
join comparator_members as m using (set_id)
join service_series as r on r.service_id = m.service_id and r.value is not null
where s.service_id is not null
group by s.service_id, s.set_id, r.indicator_id, r.period
