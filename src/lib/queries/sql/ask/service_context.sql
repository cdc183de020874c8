-- grain: inspection_id, fact_id
-- Contextual facts that reports print about a service and its predecessors.
select c.inspection_id, c.fact_id, c.label, c.value, c.unit, c.as_of
from context_facts as c
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
where l.service_id = $1::varchar
order by i.published_to desc, c.inspection_id, c.rowid
