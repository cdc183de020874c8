-- grain: basis
-- How many ratings of standards are known in each way.
select basis, count(*) as ratings from standard_ratings group by basis order by ratings desc, basis
