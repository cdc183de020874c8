-- How many services are at each rating
-- Services of today by their latest overall rating of any programme; a null rating means that none was found.
select
  l.latest_rating as rating,
  count(*) as services,
  min(left(l.latest_published, 4)) as first_year,
  max(left(l.latest_published, 4)) as last_year
from latest_ratings as l
join services as s using (service_id)
where s.status = 'current'
group by l.latest_rating
order by services desc
