-- grain: service_id, set_id, indicator_id, period
-- A service (no id: all) beside its fixed sets, or beside an own set whose members are ids joined by ';': its value of
-- each indicator and period, and what the others hold: pooled counts, median, quartiles, extremes.
with members as (
  select s.service_id, s.set_id, s.kind, s.place, m.service_id as member_id
  from service_sets as s
  join comparator_members as m using (set_id)
  where $1::varchar in (s.service_id, '') and $2::varchar = ''
  union all
  select $1::varchar, 'own', 'own', 9, member_id
  from (select distinct unnest(string_split($2::varchar, ';')) as member_id) where $2::varchar <> ''
),
parts as (
  select
    m.service_id, m.set_id, m.kind, m.place, o.indicator_id, o.period,
    o.value as own_value, o.numerator as own_numerator, o.denominator as own_denominator, o.missing_reason, o.doubtful, o.counts_derived as own_derived,
    r.value, r.numerator, r.denominator, r.counts_derived,
    r.value is not null and r.numerator is not null and r.denominator is not null as counted,
    f.denominator as withheld_of
  from members as m
  join service_series as o on o.service_id = m.service_id and m.member_id <> m.service_id
  left join service_series as r
    on r.service_id = m.member_id and r.indicator_id = o.indicator_id and r.period = o.period
  left join suppressed_figures as f
    on f.service_id = m.member_id and f.indicator_id = o.indicator_id and f.period = o.period
)
select
  p.service_id, p.set_id, p.kind, p.place, p.indicator_id, p.period,
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
order by p.service_id, p.place, p.set_id, p.indicator_id, p.period
