-- grain: programme_id, dimension, category, standard_code, rating
-- How many official inspections were given each rating, split one way at a time: overall ratings every way, the few
-- ratings of standards that are known only for all together and by year.
select programme_id, dimension, category, standard_code, rating, cast(count(*) as integer) as n
from rating_categories
where standard_code = 'overall' or dimension in ('all', 'year')
group by programme_id, dimension, category, standard_code, rating
