-- grain: to_inspection_id
-- Two official inspections of one service that follow each other in programmes that give an overall rating, where both
-- ratings are known: before and after, whether by comparable standards, and the calendar months between their reports.
with placed as (
  select
    *,
    row_number() over (
      partition by service_id order by published_to, published_from, inspection_id
    ) as place
  from inspection_facts
  where official and scale in ('0-36', 'rating')
)
select
  after.service_id,
  before.inspection_id as from_inspection_id,
  after.inspection_id as to_inspection_id,
  before.overall_rating as "from",
  after.overall_rating as "to",
  case
    when before.published_precision <> 'year' and after.published_precision <> 'year'
      then cast(datediff('month', before.published_from, after.published_from) as integer)
  end as months_between,
  case
    when before.programme_id = after.programme_id then 'same'
    when before.scale = after.scale then 'revised'
    else 'different'
  end as standards,
  cast(greatest(0, datediff('month', before.published_to, after.published_from)) as integer) as months_least,
  cast(datediff('month', before.published_from, after.published_to) as integer) as months_most
from placed as before
join placed as after on after.service_id = before.service_id and after.place = before.place + 1
where before.overall_rating is not null and after.overall_rating is not null
