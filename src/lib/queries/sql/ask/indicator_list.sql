-- grain: indicator_id
-- What each indicator is and what it may carry.
select
  indicator_id, name, unit, denominator, polarity, judged_by, carries, cannot, numerator_definition, period_type,
  source_publication, source_url, notes
from indicators
order by indicator_id
