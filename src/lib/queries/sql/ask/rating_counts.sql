-- grain: scale, rating
-- How many services of today hold each rating: their latest on the 0-36 scale, and, apart, those whose latest
-- rating is of the programme since 2025. A missing rating counts services for which none was found.
with ratings as (
  select distinct rating, score from rating_bands where level = 'overall_score'
  union all
  select null, -1
),
asked as (
  select p.scale, r.rating, r.score
  from (values ('0-36'), ('rating')) as p (scale)
  cross join ratings as r
  where r.rating is not null or p.scale = '0-36'
),
latest as (
  select l.*, p.scale as latest_scale
  from latest_ratings as l
  join services as s using (service_id)
  left join programmes as p on p.programme_id = l.latest_programme_id
  where s.status = 'current'
),
held as (
  select service_id, '0-36' as scale, ruler_rating as rating, ruler_published as published from latest
  union all
  select service_id, latest_scale, latest_rating, latest_published from latest where latest_scale = 'rating'
)
select
  a.scale,
  a.rating,
  count(h.service_id) as services,
  (select count(*) from latest) as all_services,
  cast(min(left(h.published, 4)) as integer) as first_year,
  cast(max(left(h.published, 4)) as integer) as last_year
from asked as a
left join held as h on h.scale = a.scale and h.rating is not distinct from a.rating
group by a.scale, a.rating, a.score
order by a.scale, a.score desc
