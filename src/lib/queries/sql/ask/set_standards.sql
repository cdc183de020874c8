-- grain: service_id, set_id, standard_code
-- Standards of a service's latest inspection out of 36 beside those of the same programme in its sets: only ratings read
-- in a report or on another page count, and only where the twelve are known so, since single ones were picked by others.
with known as (
  select l.service_id, l.ruler_programme_id as programme_id, r.standard_code,
    list_position(['Inadequate', 'Requires improvement', 'Good', 'Outstanding'], r.rating) - 1 as points
  from latest_ratings as l
  join standard_ratings as r on r.inspection_id = l.ruler_id
  join standards as s on s.programme_id = l.ruler_programme_id and s.standard_code = r.standard_code and s.counts_to_score = 'yes'
  where r.basis in ('report', 'other-page') and r.rating <> 'Not rated'
),
usable as (select * from known qualify count(*) over (partition by service_id) = 12)
select
  t.service_id, t.set_id, t.kind, o.standard_code, o.programme_id, l.ruler_published as published,
  cast(o.points as integer) as points,
  cast(count(m.service_id) as integer) as members, cast(count(u.points) as integer) as members_known,
  median(u.points) as median, quantile_cont(u.points, 0.25) as lower_quartile,
  quantile_cont(u.points, 0.75) as upper_quartile
from usable as o
join latest_ratings as l on l.service_id = o.service_id
join service_sets as t on t.service_id = o.service_id
join comparator_members as m on m.set_id = t.set_id and m.service_id <> o.service_id
left join usable as u
  on u.service_id = m.service_id and u.standard_code = o.standard_code and u.programme_id = o.programme_id
where $1::varchar in (t.service_id, '')
group by t.service_id, t.set_id, t.kind, t.place, o.standard_code, o.programme_id, l.ruler_published, o.points
order by t.service_id, t.place, t.set_id, o.standard_code
