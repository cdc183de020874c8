-- grain: service_id, relation
-- Services that one became in the end (successors) and those it was made from (predecessors).
select f.successor_id as service_id, f.successor_name as name, 'successor' as relation, s.note
from final_successors as f
join services as s on s.service_id = f.service_id
where f.service_id = $1::varchar
union all
select s.service_id, s.name, 'predecessor' as relation, s.note
from service_lineage as l
join services as s on s.service_id = l.ancestor_id
where l.service_id = $1::varchar and l.steps > 0
order by relation, name
