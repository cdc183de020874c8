-- grain: set_id
-- The fixed sets that a service may be compared with, in the order in which they are offered.
select set_id, kind, name, edition, cast(members as integer) as members
from service_sets
where service_id = $1::varchar
order by place, set_id
