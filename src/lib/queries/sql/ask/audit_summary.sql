-- grain: check_id, severity, table_name
-- How many doubts each check left, by table, with one reason as an example.
select check_id, severity, table_name, cast(count(*) as integer) as doubts, min(reason) as example
from audit
group by check_id, severity, table_name
order by doubts desc, check_id, table_name
