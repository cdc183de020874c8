-- grain: inspection_id, table_name, row_key, column_name
-- Slips and tensions of the reports on a service and its predecessors.
select n.inspection_id, n.table_name, coalesce(n.row_key, '') as row_key, n.column_name, n.reason
from source_notes as n
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
where l.service_id = $1::varchar
order by n.inspection_id, n.table_name, n.row_key, n.column_name
