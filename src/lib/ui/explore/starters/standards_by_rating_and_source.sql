-- How the twelve standards were rated, and how that is known
-- Ratings by their source apart: what a third party gathered never holds “Requires improvement”, so do not add it up
-- with ratings read from reports.
select i.programme_id, r.standard_code, n.name as standard, r.basis, r.rating, count(*) as ratings
from standard_ratings as r
join inspections as i using (inspection_id)
join standards as n using (programme_id, standard_code)
group by i.programme_id, r.standard_code, n.name, r.basis, r.rating
order by i.programme_id, r.standard_code, r.basis, ratings desc
