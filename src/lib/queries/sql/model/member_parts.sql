-- grain: service_id, area_code, indicator_id, period
-- The values of a service's authorities in every period in which any of them has a row, each with the children aged
-- 10-17 that it weighs; an authority without a row of its own has no value.
with periods as (
  select distinct m.service_id, m.of_today, r.indicator_id, r.period, r.start_year
  from service_members as m
  join rate_parts as r on r.area_kind = 'authority' and r.area_code = m.area_code
)
select
  p.service_id, p.of_today, m.area_code, m.name as member, p.indicator_id, p.period,
  r.value, r.numerator, r.denominator, r.counts_derived, r.provenance, r.doubtful, r.of_joint_service,
  if(r.value is null, coalesce(r.missing_reason, 'not-published'), null) as missing_reason, r.note, r.source_id,
  w.pop_10_17 as weight,
  case i.unit when 'per cent' then 100 when 'per 10,000 aged 10-17' then 10000 else 100000 end as multiplier,
  r.numerator is not null and r.denominator is not null as counted
from periods as p
join service_members as m using (service_id, of_today)
join indicators as i using (indicator_id)
left join rate_parts as r
  on r.area_kind = 'authority' and r.area_code = m.area_code
  and r.indicator_id = p.indicator_id and r.period = p.period
left join population_10_17 as w
  on w.area_code = m.area_code and w.year = greatest(2015, least(2024, p.start_year))
