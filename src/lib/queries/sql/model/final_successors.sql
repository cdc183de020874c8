-- grain: service_id, successor_id
-- Each former service with the services of today that it became in the end.
select l.ancestor_id as service_id, l.service_id as successor_id, s.name as successor_name, l.steps
from service_lineage as l
join services as s using (service_id)
where s.status = 'current' and l.steps > 0
