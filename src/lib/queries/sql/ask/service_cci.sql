-- grain: inspection_id, level, code
-- Core Case Inspection scores of a service and its predecessors.
select c.*
from cci_scores as c
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
where l.service_id = $1::varchar
order by c.inspection_id, case c.level when 'headline' then 1 when 'section' then 2 else 3 end, c.code
