-- Which ratings are the oldest
-- Services of today, the rating published longest ago first; dates are as exact as their source.
select s.name, s.region, l.latest_rating, l.latest_programme, l.latest_published
from latest_ratings as l
join services as s using (service_id)
where s.status = 'current' and l.latest_published is not null
order by l.latest_published, s.name
