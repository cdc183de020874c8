-- grain: service_id, indicator_id, period
-- Every indicator of every service, period by period; a missing value has its reason.
select
  r.service_id, r.indicator_id, r.period, r.value, r.numerator, r.denominator, r.counts_derived, r.basis, r.provenance,
  r.doubtful, r.missing_reason, r.missing_members, r.source_id
from service_series as r
order by r.service_id, r.indicator_id, r.period
