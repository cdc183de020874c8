-- grain: scale, from_rating, to_rating
-- How many re-inspections led from each rating to each, on each scale of its own; what nobody did counts zero. Those
-- between different standards are in none.
with ratings as (select distinct rating, score from rating_bands where level = 'overall_score'),
cells as (
  select p.scale, b.rating as from_rating, a.rating as to_rating, b.score as from_score, a.score as to_score
  from (values ('0-36'), ('rating')) as p (scale)
  cross join ratings as b
  cross join ratings as a
),
pairs as (
  select i.scale, c."from", c."to"
  from rating_changes as c
  join inspection_facts as i on i.inspection_id = c.to_inspection_id
  where c.standards <> 'different'
)
select
  c.scale,
  c.from_rating,
  c.to_rating,
  count(p.scale) as pairs,
  cast(sum(count(p.scale)) over (partition by c.scale) as integer) as all_pairs
from cells as c
left join pairs as p on p.scale = c.scale and p."from" = c.from_rating and p."to" = c.to_rating
group by c.scale, c.from_rating, c.to_rating, c.from_score, c.to_score
order by c.scale, c.from_score desc, c.to_score desc
