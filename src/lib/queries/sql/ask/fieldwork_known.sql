-- grain: one row
-- Of how many official inspections with an overall rating, or that should have one, the fieldwork is known, and of how
-- many the month of publication is not.
select
  cast(count(*) as integer) as inspections,
  cast(count(fieldwork) as integer) as with_fieldwork,
  cast(count(*) filter (published_precision = 'year') as integer) as year_only
from inspection_facts
where official and rating_state <> 'programme-gives-none'
