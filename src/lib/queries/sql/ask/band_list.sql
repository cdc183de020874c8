-- grain: programme_id, level, rating
-- The bands of every programme that has them, from the lowest.
select programme_id, level, rating, "min", "max", score
from rating_bands
order by programme_id, level, "min"
