-- grain: set_id, member_id
-- Who is in each fixed set of a service, without the service itself: how near, and the latest rating on the 0-36 scale.
select
  t.set_id, t.kind, m.service_id as member_id, s.name as member, m.place, m.score, m.closeness, m.through_area,
  m.through_neighbour, r.ruler_rating as rating, coalesce(r.ruler_score, if(v.status = 'agrees', v.sum_of_published, null)) as score_36, r.ruler_programme_id as programme_id,
  r.ruler_programme as programme, r.ruler_published as published, r.ruler_fieldwork_end as fieldwork_end,
  r.latest_rating is not null as rated_on_any_scale
from service_sets as t
join comparator_members as m on m.set_id = t.set_id and m.service_id <> t.service_id
join services as s on s.service_id = m.service_id
left join latest_ratings as r on r.service_id = m.service_id
left join overall_verdicts as v on v.inspection_id = r.ruler_id
where t.service_id = $1::varchar
order by t.place, t.set_id, m.place, s.name
