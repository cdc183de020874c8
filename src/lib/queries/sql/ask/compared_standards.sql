-- grain: inspection_id, standard_code
-- Every known rating of a standard of each service's latest inspection out of 36, with how and where it was read.
select r.inspection_id, r.standard_code, r.rating, r.basis, coalesce(r.source, i.source) as source
from standard_ratings as r
join inspection_facts as i on i.inspection_id = r.inspection_id
join latest_ratings as l on l.ruler_id = r.inspection_id
join services as s on s.service_id = l.service_id and s.status = 'current'
order by r.inspection_id, r.standard_code
