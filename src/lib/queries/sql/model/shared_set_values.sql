-- grain: set_id, indicator_id, period, service_id
-- Values in each shared set in their order, the lowest at place 1, with the counts that belong to them.
select
  m.set_id, r.indicator_id, r.period, r.service_id, r.value, r.counts_derived,
  if(r.denominator is null, null, r.numerator) as numerator,
  if(r.numerator is null, null, r.denominator) as denominator,
  cast(row_number() over (
    partition by m.set_id, r.indicator_id, r.period order by r.value, r.service_id
  ) as integer) as place
from comparator_sets as s
join comparator_members as m using (set_id)
join service_series as r on r.service_id = m.service_id and r.value is not null
where s.service_id is null
