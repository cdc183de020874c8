-- grain: service_id, area_code, indicator_id, period
-- The values of a service's authorities, each with the children aged 10-17 that it weighs.
select
  m.service_id, m.of_today, m.name as member, r.*,
  p.pop_10_17 as weight,
  case i.unit when 'per cent' then 100 when 'per 10,000 aged 10-17' then 10000 else 100000 end as multiplier,
  r.numerator is not null and r.denominator is not null as counted
from service_members as m
join rate_parts as r on r.area_kind = 'authority' and r.area_code = m.area_code
join indicators as i using (indicator_id)
left join population_10_17 as p
  on p.area_code = m.area_code and p.year = greatest(2015, least(2024, r.start_year))
