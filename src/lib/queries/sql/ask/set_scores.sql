-- grain: service_id, set_id
-- The overall rating of a service out of 36 beside the latest ones of the other services in each of its sets. Where no
-- score is printed, the sum of twelve published ratings stands in for it.
with rated as (
  select
    l.*, coalesce(l.ruler_score, if(v.status = 'agrees', v.sum_of_published, null)) as score,
    coalesce(score, b.min) as least, coalesce(score, b.max) as most
  from latest_ratings as l
  left join rating_bands as b
    on b.programme_id = l.ruler_programme_id and b.level = 'overall_score' and b.rating = l.ruler_rating
  left join overall_verdicts as v on v.inspection_id = l.ruler_id
)
select
  t.service_id, t.set_id, t.kind, o.ruler_rating as rating, o.score, o.ruler_published as published,
  cast(count(*) as integer) as members,
  cast(count(r.ruler_rating) as integer) as members_rated,
  cast(count(*) filter (r.ruler_rating in ('Good', 'Outstanding')) as integer) as good_or_better,
  cast(count(*) filter (r.ruler_rating = 'Outstanding') as integer) as outstanding,
  cast(count(*) filter (r.ruler_rating = 'Good') as integer) as good,
  cast(count(*) filter (r.ruler_rating = 'Requires improvement') as integer) as requires_improvement,
  cast(count(*) filter (r.ruler_rating = 'Inadequate') as integer) as inadequate,
  cast(count(r.score) as integer) as members_scored,
  median(r.score) as median, quantile_cont(r.score, 0.25) as lower_quartile,
  quantile_cont(r.score, 0.75) as upper_quartile,
  quantile_cont(r.least, 0.25) as least_lower_quartile, quantile_cont(r.least, 0.75) as least_upper_quartile,
  quantile_cont(r.most, 0.25) as most_lower_quartile, quantile_cont(r.most, 0.75) as most_upper_quartile,
  min(r.ruler_published) as oldest, max(r.ruler_published) as newest,
  string_agg(distinct r.ruler_programme, '; ' order by r.ruler_programme) as programmes
from service_sets as t
left join rated as o on o.service_id = t.service_id
join comparator_members as m on m.set_id = t.set_id and m.service_id <> t.service_id
left join rated as r on r.service_id = m.service_id
where $1::varchar in (t.service_id, '')
group by t.service_id, t.set_id, t.kind, t.place, o.ruler_rating, o.score, o.ruler_published
order by t.service_id, t.place, t.set_id
