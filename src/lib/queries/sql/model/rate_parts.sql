-- grain: indicator_id, area_kind, area_key, period
-- The value to use of each judged or shown rate, with the counts that belong to the same basis.
-- First-time entrants: counts derived from the published rate. Cautioned or sentenced: counts of whole services only.
with counted as (
  select
    case indicator_id when 'fte_count' then 'fte_rate' when 'cs_count' then 'cs_rate' end as indicator_id,
    area_kind, coalesce(area_code, '') as area_code, coalesce(service_id, '') as service_id, period,
    numerator, denominator, provenance
  from observations
  where series = 'use' and denominator is not null
    and (indicator_id = 'fte_count' or (indicator_id = 'cs_count' and area_kind <> 'authority'))
)
select
  o.indicator_id,
  o.area_kind,
  coalesce(o.service_id, o.area_code) as area_key,
  o.area_code, o.service_id, o.period,
  cast(left(o.period, 4) as integer) as start_year,
  o.value,
  case when o.denominator is not null then o.numerator else c.numerator end as numerator,
  coalesce(o.denominator, c.denominator) as denominator,
  o.denominator is null and coalesce(c.provenance = 'derived', false) as counts_derived,
  -- A rate that stands beside its own published counts was worked out from them, not published in this form.
  if(o.denominator is not null and o.area_kind <> 'authority', 'derived', o.provenance) as provenance,
  coalesce(o.doubtful, 'no') = 'yes' as doubtful,
  o.missing_reason,
  -- One value of a joint service, repeated by the publisher for each of its authorities.
  o.area_kind = 'authority' and o.provenance = 'derived'
    and coalesce(starts_with(o.note, 'value of the joint service'), false) as of_joint_service,
  o.note, o.source_id
from observations as o
left join counted as c
  on c.indicator_id = o.indicator_id and c.area_kind = o.area_kind and c.period = o.period
  and c.area_code = coalesce(o.area_code, '') and c.service_id = coalesce(o.service_id, '')
where o.series = 'use'
  and o.indicator_id in (
    'fte_rate', 'cs_rate', 'reoff_rate_10_14', 'reoff_rate_15_17',
    'lac_convicted_pct', 'proven_offences_rate', 'disposals_rate'
  )
