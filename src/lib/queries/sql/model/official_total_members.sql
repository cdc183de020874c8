-- grain: source, inspection_id
-- Official inspections of programmes that give an overall rating whose publication may lie in the window of a published
-- total: `within` when every day that their date can mean does, `maybe` when only some do, as with a bare year.
with windows as (
  select
    source,
    window_from,
    window_to,
    cast(rpad(window_from, 10, '-01-01') as date) as first_day,
    case length(window_to)
      when 4 then cast(window_to || '-12-31' as date)
      when 7 then last_day(cast(window_to || '-01' as date))
      else cast(window_to as date)
    end as last_day
  from official_totals
)
select
  w.source,
  w.window_from || '/' || w.window_to as period,
  i.inspection_id,
  i.service_id,
  i.overall_rating,
  i.published,
  i.source as read_in,
  i.source_kind,
  if(i.published_from >= w.first_day and i.published_to <= w.last_day, 'within', 'maybe') as place
from windows as w
join inspection_facts as i on i.published_from <= w.last_day and i.published_to >= w.first_day
where i.official and i.scale in ('0-36', 'rating')
