-- grain: indicator_id, period
-- A service beside a set of the reader's own, whose members are ids joined by ';': its value of each indicator and
-- period, and what the others hold: pooled counts, median, quartiles, extremes.
with members as (select distinct unnest(string_split($2::varchar, ';')) as member_id),
parts as (
  select
    o.service_id, o.indicator_id, o.period, o.value as own_value, o.numerator as own_numerator,
    o.denominator as own_denominator, o.missing_reason, o.doubtful, o.counts_derived as own_derived, r.value, r.numerator, r.denominator, r.counts_derived,
    r.value is not null and r.numerator is not null and r.denominator is not null as counted,
    f.denominator as withheld_of
  from service_series as o
  join members as m on m.member_id <> o.service_id
  left join service_series as r
    on r.service_id = m.member_id and r.indicator_id = o.indicator_id and r.period = o.period
  left join suppressed_figures as f
    on f.service_id = m.member_id and f.indicator_id = o.indicator_id and f.period = o.period
  where o.service_id = $1::varchar
)
select
  p.service_id, 'own' as set_id, 'own' as kind, 9 as place, p.indicator_id, p.period,
  p.own_value as value, p.own_numerator, p.own_denominator, p.missing_reason,
  p.doubtful as own_doubtful, p.own_derived as own_counts_derived,
  cast(count(*) as integer) as members, cast(count(p.value) as integer) as members_with_value,
  cast(count(*) filter (p.counted) as integer) as members_counted,
  cast(sum(p.numerator) filter (p.counted) as double) as numerator,
  cast(sum(p.denominator) filter (p.counted) as double) as denominator,
  coalesce(bool_or(p.counts_derived) filter (p.counted), false) as counts_derived,
  cast(count(p.withheld_of) as integer) as members_suppressed, cast(sum(p.withheld_of) as double) as suppressed_out_of,
  median(p.value) as median, quantile_cont(p.value, 0.25) as lower_quartile,
  quantile_cont(p.value, 0.75) as upper_quartile, min(p.value) as lowest, max(p.value) as highest
from parts as p
group by all
order by p.indicator_id, p.period
