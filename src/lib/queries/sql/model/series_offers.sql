-- grain: service_id, indicator_id, period, choice
-- The values that could stand for a service in a period: its own (1), its authorities' of today (2), its former
-- authority's (3).
select
  service_id, indicator_id, period, 1 as choice, value, numerator, denominator,
  counts_derived, 'service' as basis, provenance, doubtful, missing_reason, cast(null as varchar) as missing_members,
  cast(1 as double) as coverage, note, source_id
from rate_parts
where area_kind = 'service'
union all
select
  service_id, indicator_id, period, if(of_today, 2, 3) as choice,
  case basis
    when 'not-whole' then null
    when 'pooled' then pooled_value
    when 'weighted' then weighted_value
    else only_value
  end as value,
  if(basis in ('pooled', 'authority', 'main-authority') and all_counted, numerator, null) as numerator,
  if(basis in ('pooled', 'authority', 'main-authority') and all_counted, denominator, null) as denominator,
  counts_derived,
  if(of_today, basis, if(basis = 'authority', 'former-code', basis)) as basis,
  if(basis in ('pooled', 'weighted'), 'derived', if(basis = 'joint-value', 'published', provenance)) as provenance,
  doubtful,
  if(basis = 'not-whole' and members_with_value > 0, 'not-whole', missing_reason) as missing_reason,
  missing_members, coverage,
  note, source_id
from joint_series
