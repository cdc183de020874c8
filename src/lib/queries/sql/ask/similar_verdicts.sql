-- grain: measure, verdict, reason
-- How the comparisons with similar services fell, counted: each service in the newest period that allows one.
select c.measure, c.verdict, c.strength, c.reason, cast(count(*) as integer) as services
from comparisons as c
join comparator_sets as s on s.set_id = c.set_id and s.kind = 'similar'
group by c.measure, c.verdict, c.strength, c.reason
order by c.measure, c.verdict, c.reason
