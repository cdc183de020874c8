-- grain: service_id, set_id, indicator_id, period
-- What the others of a shared set hold of an indicator in a period: the whole set's sums less the service's own, and
-- quantiles of the ordered values past the service's own place, so that the work grows with services, not with pairs.
with held as materialized (select * from shared_set_values),
whole as (
  select
    set_id, indicator_id, period, count(*) as values_held, count(numerator) as counted, sum(numerator) as numerator,
    sum(denominator) as denominator, coalesce(bool_or(counts_derived) filter (numerator is not null), false) as derived
  from held
  group by all
),
others as (
  select
    m.service_id, w.set_id, w.indicator_id, w.period, w.derived, own.place as own_place,
    w.values_held - if(own.place is null, 0, 1) as known, w.counted - if(own.numerator is null, 0, 1) as counted,
    w.numerator - coalesce(own.numerator, 0) as numerator, w.denominator - coalesce(own.denominator, 0) as denominator
  from whole as w
  join comparator_members as m using (set_id)
  left join held as own using (set_id, indicator_id, period, service_id)
),
steps as (
  select o.*, q.part, (known - 1) * q.part as step, floor(step) + 1 as lower, ceil(step) + 1 as upper
  from others as o, (values (0), (0.25), (0.5), (0.75), (1)) as q (part)
  where known > 0
),
cuts as (
  select t.*, b.value + (step - floor(step)) * (a.value - b.value) as cut
  from steps as t
  join held as b on (b.set_id, b.indicator_id, b.period) = (t.set_id, t.indicator_id, t.period)
    and b.place = t.lower + if(t.lower >= t.own_place, 1, 0)
  join held as a on (a.set_id, a.indicator_id, a.period) = (t.set_id, t.indicator_id, t.period)
    and a.place = t.upper + if(t.upper >= t.own_place, 1, 0)
)
select
  service_id, set_id, indicator_id, period, known::integer as members_with_value, counted::integer as members_counted,
  if(counted > 0, numerator, null)::double as numerator, if(counted > 0, denominator, null)::double as denominator,
  derived as counts_derived, max(cut) filter (part = 0.5) as median, max(cut) filter (part = 0.25) as lower_quartile,
  max(cut) filter (part = 0.75) as upper_quartile, max(cut) filter (part = 0) as lowest, max(cut) filter (part = 1) as highest
from cuts
group by service_id, set_id, indicator_id, period, known, counted, numerator, denominator, derived
