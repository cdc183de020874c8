-- grain: service_id, indicator_id, period
-- One value of each indicator, service and period: the service's own figure where published, else from its
-- authorities of today, else from the one authority it was under a former code; else missing, with the reason.
with counted_services as (
  select service_id, period, numerator, denominator, provenance = 'derived' as counts_derived
  from observations
  where indicator_id = 'cs_count' and series = 'use' and area_kind = 'service' and denominator is not null
),
ranked as (
  select
    o.*,
    row_number() over (
      partition by o.service_id, o.indicator_id, o.period order by (o.value is null), o.choice
    ) as rank
  from series_offers as o
)
select
  r.service_id, r.indicator_id, r.period, r.value,
  case when r.value is not null then coalesce(r.numerator, if(r.indicator_id = 'cs_rate', c.numerator, null)) end
    as numerator,
  case when r.value is not null then coalesce(r.denominator, if(r.indicator_id = 'cs_rate', c.denominator, null)) end
    as denominator,
  r.counts_derived or (r.numerator is null and coalesce(r.indicator_id = 'cs_rate' and c.counts_derived, false))
    as counts_derived,
  r.basis, r.provenance, r.doubtful,
  if(r.value is null, coalesce(r.missing_reason, 'not-published'), null) as missing_reason,
  r.missing_members, r.coverage, r.note, r.source_id
from ranked as r
left join counted_services as c on c.service_id = r.service_id and c.period = r.period
where r.rank = 1
