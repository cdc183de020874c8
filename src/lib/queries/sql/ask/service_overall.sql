-- grain: inspection_id
-- The verdict on each overall rating on the 0-36 scale of a service and its predecessors.
select v.*
from overall_verdicts as v
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
where l.service_id = $1::varchar
order by i.published_to desc, v.inspection_id
