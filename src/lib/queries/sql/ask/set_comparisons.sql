-- grain: service_id, set_id, indicator_id, period
-- A service (no id: all) beside its fixed sets: its value of each indicator and period, and what the other members of
-- the set hold: pooled counts, median, quartiles, extremes.
with others as (
  select * from nearest_set_others
  union all by name
  select * from shared_set_others
),
withheld as (
  select m.set_id, f.indicator_id, f.period, count(*) as members_suppressed, sum(f.denominator) as out_of
  from comparator_members as m
  join suppressed_figures as f using (service_id)
  group by all
)
select
  s.service_id, s.set_id, s.kind, s.place, o.indicator_id, o.period,
  o.value, o.numerator as own_numerator, o.denominator as own_denominator, o.missing_reason, o.doubtful as own_doubtful,
  o.counts_derived as own_counts_derived,
  cast(s.members as integer) as members, coalesce(p.members_with_value, 0) as members_with_value,
  coalesce(p.members_counted, 0) as members_counted, p.numerator, p.denominator,
  coalesce(p.counts_derived, false) as counts_derived,
  cast(coalesce(w.members_suppressed, 0) as integer) as members_suppressed, cast(w.out_of as double) as suppressed_out_of,
  p.median, p.lower_quartile, p.upper_quartile, p.lowest, p.highest
from service_sets as s
join service_series as o using (service_id)
left join others as p using (service_id, set_id, indicator_id, period)
left join withheld as w using (set_id, indicator_id, period)
where $1::varchar in (s.service_id, '')
order by s.service_id, s.place, s.set_id, o.indicator_id, o.period
