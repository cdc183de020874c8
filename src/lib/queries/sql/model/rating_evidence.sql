-- grain: service_id
-- How new the evidence behind the latest rating of each service of today is: the end of fieldwork where it is known,
-- else the publication, before which it lies; with the first and last day that the date can mean. None without a rating.
with dated as (
  select
    l.service_id,
    l.latest_id as inspection_id,
    l.latest_rating as rating,
    l.latest_programme_id as programme_id,
    coalesce(l.latest_fieldwork_end, l.latest_published) as dated,
    l.latest_fieldwork_end is not null as by_fieldwork
  from latest_ratings as l
  join services as s using (service_id)
  where s.status = 'current'
)
select
  d.service_id,
  d.inspection_id,
  d.rating,
  d.programme_id,
  p.scale,
  d.dated,
  d.by_fieldwork,
  cast(rpad(d.dated, 10, '-01-01') as date) as dated_from,
  case length(d.dated)
    when 4 then cast(d.dated || '-12-31' as date)
    when 7 then last_day(cast(d.dated || '-01' as date))
    when 10 then cast(d.dated as date)
  end as dated_to
from dated as d
left join programmes as p using (programme_id)
