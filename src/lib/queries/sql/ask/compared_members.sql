-- grain: set_id, member_id
-- The members of each service's own sets (the nearest in each model), the service itself left out, in order of place.
select c.set_id, c.kind, c.service_id, m.service_id as member_id, m.place
from comparator_sets as c
join comparator_members as m on m.set_id = c.set_id and m.service_id <> c.service_id
where c.service_id is not null
order by c.set_id, m.place, m.service_id
