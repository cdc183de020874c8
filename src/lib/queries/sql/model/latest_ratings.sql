-- grain: service_id
-- The latest official overall rating of each service, of any programme and on the 0-36 scale.
with ranked as (
  select
    *,
    row_number() over (
      partition by service_id order by published_to desc, published_from desc, inspection_id
    ) as any_rank,
    row_number() over (
      partition by service_id, scale order by published_to desc, published_from desc, inspection_id
    ) as scale_rank
  from inspection_facts
  where official and overall_rating is not null
)
select
  s.service_id,
  a.inspection_id as latest_id,
  a.overall_rating as latest_rating,
  a.programme_id as latest_programme_id,
  a.programme_name as latest_programme,
  a.published as latest_published,
  a.fieldwork_end as latest_fieldwork_end,
  r.inspection_id as ruler_id,
  r.overall_rating as ruler_rating,
  r.overall_score as ruler_score,
  r.score_basis as ruler_score_basis,
  r.programme_id as ruler_programme_id,
  r.programme_name as ruler_programme,
  r.published as ruler_published,
  r.fieldwork_end as ruler_fieldwork_end
from services as s
left join ranked as a on a.service_id = s.service_id and a.any_rank = 1
left join ranked as r on r.service_id = s.service_id and r.scale = '0-36' and r.scale_rank = 1
