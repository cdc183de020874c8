-- grain: service_id
-- Services of today among ids joined by ';', with their names.
select service_id, name
from services
where status = 'current' and service_id in (select unnest(string_split($1::varchar, ';')))
order by name
