-- grain: inspection_id, section, finding
-- Short Quality Screening findings of a service and its predecessors.
select f.*
from sqs_findings as f
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
where l.service_id = $1::varchar
order by f.inspection_id, f.rowid
