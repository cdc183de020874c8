-- grain: before_id, after_id
-- Inspections after each other that make no pair: one was a pilot, one has no rating found, or the earlier one was of
-- a service that merged or split.
with judged as (
  select
    i.*,
    s.name as service,
    row_number() over (partition by i.service_id, i.official order by published_to, published_from, inspection_id) as place,
    count(*) over (partition by i.service_id, i.official) as places
  from inspection_facts as i
  join services as s using (service_id)
  where i.scale in ('0-36', 'rating')
),
left_out as (
  select 'no-rating-found' as reason, b.inspection_id as before_id, a.inspection_id as after_id
  from judged as b
  join judged as a on a.service_id = b.service_id and a.place = b.place + 1
  where a.official and b.official and (a.overall_rating is null or b.overall_rating is null)
  union all
  select 'pilot', b.inspection_id, arg_min(a.inspection_id, a.place)
  from judged as b
  join judged as a on a.service_id = b.service_id and a.official and a.published_from > b.published_to
  where not b.official
  group by b.inspection_id
  union all
  select 'predecessor', b.inspection_id, a.inspection_id
  from judged as b
  join service_lineage as l on l.ancestor_id = b.service_id and l.steps > 0
  join judged as a on a.service_id = l.service_id and a.official and a.place = 1
  where b.official and b.place = b.places and a.overall_rating is not null and b.overall_rating is not null
)
select
  o.reason, o.before_id, o.after_id, b.service as before_service, a.service_id, a.service, b.published as before_published,
  a.published as after_published, b.overall_rating as before_rating, a.overall_rating as after_rating
from left_out as o
join judged as b on b.inspection_id = o.before_id
join judged as a on a.inspection_id = o.after_id
order by o.reason, a.published_from, a.service
