-- grain: measure, set_id
-- A service beside each of its fixed sets, in the newest period that allows it: value, comparator, members used, verdict.
select
  c.measure, c.set_id, c.period, c.value, c.comparator_value, c.members_used, c.difference, c.difference_unit,
  c.verdict, c.strength, c.reason, c.comparator_from, c.comparator_to, c.members_suppressed, c.polarity
from comparisons as c
join service_sets as t on t.service_id = c.service_id and t.set_id = c.set_id
where c.service_id = $1::varchar
order by c.measure, t.place, c.set_id
