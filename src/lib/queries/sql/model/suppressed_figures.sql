-- grain: service_id, indicator_id, period
-- Figures of services of one authority that are withheld as too small, with what they are out of: their counts are not
-- known, only that the publisher withholds one to five.
select m.service_id, r.indicator_id, r.period, any_value(r.denominator) as denominator
from rate_parts as r
join service_members as m on m.area_code = r.area_code and m.of_today
where r.area_kind = 'authority' and r.missing_reason = 'suppressed' and r.denominator is not null
  and m.service_id in (select service_id from service_members where of_today group by all having count(*) = 1)
group by all
