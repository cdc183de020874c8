-- grain: level, status
-- How published ratings stand to derived ones, counted: standards and overall ratings.
select 'standard' as level, status, cast(count(*) as integer) as n from standard_verdicts group by status
union all
select 'overall' as level, status, cast(count(*) as integer) as n from overall_verdicts group by status
order by level desc, n desc, status
