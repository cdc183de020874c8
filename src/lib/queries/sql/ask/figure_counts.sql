-- grain: status
-- Figures of all areas that are to be used: how many have a value, and why the others have none.
select coalesce(missing_reason, 'value') as status, cast(count(*) as integer) as figures
from observations
where series = 'use'
group by status
order by figures desc, status
