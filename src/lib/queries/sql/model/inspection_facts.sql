-- grain: inspection_id
-- Each inspection with its programme, its dates and the state of its overall rating, said in words.
select
  i.inspection_id,
  i.service_id,
  i.programme_id,
  p.name as programme_name,
  p.scale,
  i.kind,
  i.kind <> 'pilot' as official,
  i.fieldwork,
  d.fieldwork_end,
  i.published,
  d.published_precision,
  d.published_from,
  d.published_to,
  i.overall_rating,
  case
    when i.overall_rating is not null then 'rated'
    when p.scale in ('0-36', 'rating') then 'no-rating-found'
    else 'programme-gives-none'
  end as rating_state,
  i.overall_score,
  i.score_basis,
  case
    when i.overall_score is not null then 'known'
    when p.scale = '0-36' then 'no-score-found'
    else 'programme-gives-none'
  end as score_state,
  i.cases,
  i.court_cases,
  i.oocd_cases,
  i.isbn,
  i.source,
  i.source_kind,
  i.confidence,
  i.note
from inspections as i
join programmes as p using (programme_id)
join inspection_dates as d using (inspection_id)
