-- Published ratings that the rule does not give
-- Standards where the inspectorate’s own thresholds lead to another rating, with the reason where there is one.
select v.inspection_id, v.standard_code, v.published_rating, v.derived_rating, v.lowest_pct, v.status, v.reason
from standard_verdicts as v
where v.derived_rating is distinct from v.published_rating and v.derived_rating is not null
order by v.inspection_id, v.standard_code
