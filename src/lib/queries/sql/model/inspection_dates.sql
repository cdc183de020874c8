-- grain: inspection_id
-- First and last day that each published date can mean, narrowed by what else is known of it, and the end of fieldwork
-- where it is known.
with spans as (
  select
    inspection_id,
    published,
    coalesce(published_by, published) as latest,
    coalesce(nullif(string_split(fieldwork, '/')[2], ''), fieldwork) as fieldwork_end
  from inspections
)
select
  inspection_id,
  published,
  case length(published) when 4 then 'year' when 7 then 'month' else 'day' end as published_precision,
  cast(rpad(published, 10, '-01-01') as date) as published_from,
  case length(latest)
    when 4 then cast(latest || '-12-31' as date)
    when 7 then last_day(cast(latest || '-01' as date))
    else cast(latest as date)
  end as published_to,
  fieldwork_end
from spans
