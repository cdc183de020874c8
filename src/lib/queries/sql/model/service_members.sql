-- grain: service_id, area_code
-- Authorities whose figures belong to a service: those of today, and former ones under their old code.
select a.service_id, a.area_code, a.name, true as of_today
from areas as a
union all
select c.service_id, c.area_code, c.name, false as of_today
from area_codes as c
where c.valid_to is not null
