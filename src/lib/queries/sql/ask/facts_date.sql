-- grain: one row
-- The newest date in the facts: of a report or of a source of figures. A date known to the month or the year counts
-- from its first day.
with dates as (
  select published as known_as from inspections
  union all
  select vintage from sources
),
days as (
  select known_as, cast(rpad(known_as, 10, '-01-01') as date) as first_day from dates
)
select arg_max(known_as, first_day) as facts_date, max(first_day) as facts_day
from days
