-- grain: service_id, role
-- Of each service of today its latest official rating out of 36 (role ruler) and, where newer, that of another scale
-- (role newer). Where no score is printed, the sum of twelve published ratings stands in for it and is marked so.
with chosen as (
  select l.service_id, 'ruler' as role, l.ruler_id as inspection_id from latest_ratings as l where l.ruler_id is not null
  union all
  select l.service_id, 'newer' as role, l.latest_id from latest_ratings as l
  where l.latest_id is not null and l.latest_id is distinct from l.ruler_id
)
select
  c.service_id, c.role, c.inspection_id, f.programme_id, f.programme_name, f.overall_rating as rating,
  coalesce(f.overall_score, if(v.status = 'agrees', v.sum_of_published, null)) as score,
  case
    when f.overall_score is not null then f.score_basis
    when v.status = 'agrees' then 'sum-of-published'
  end as score_basis,
  f.published, f.fieldwork, f.source
from chosen as c
join services as s on s.service_id = c.service_id and s.status = 'current'
join inspection_facts as f on f.inspection_id = c.inspection_id
left join overall_verdicts as v on v.inspection_id = c.inspection_id and c.role = 'ruler'
order by c.service_id, c.role
