-- grain: programme_id, year
-- How many official inspections of each programme were found, by year of publication; no year where that was not found.
with found as (
  select programme_id, left(published, 4) as year from inspection_facts where official
  union all
  select 'fji-2012', left(published, 4) from fji
)
select programme_id, year, cast(count(*) as integer) as inspections
from found
group by programme_id, year
order by programme_id, year nulls last
