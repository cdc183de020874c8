-- How many inspections were published each year, by programme
-- Pilots are left out; not every report has been found, so these are at least so many.
select programme_name, year(published_from) as year, count(*) as inspections, count(overall_rating) as rated
from inspection_facts
where official
group by programme_name, year
order by year, programme_name
