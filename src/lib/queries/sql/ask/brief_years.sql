-- grain: year
-- The years in which reports of official inspections appeared whose programme gives an overall rating.
select distinct cast(category as integer) as year
from rating_counts
where dimension = 'year' and standard_code = 'overall'
order by year
