-- grain: level, area_id, period
-- One indicator period by period: services and authorities of today, regions (and Wales beside them), countries.
-- Populations are those of the 2021 Census base: mid-2021 as published by service, mid-2024 added up over authorities.
with populations as (
  select 'service' as level, s.service_id as area_id, s.name as area_name, cast(null as varchar) as service_id,
    o.period, o.value, 'service' as basis, o.provenance, o.source_id
  from observations as o
  join services as s on s.service_id = o.service_id and s.status = 'current'
  where o.indicator_id = 'pop_10_17' and o.series = 'use' and o.area_kind = 'service' and o.period = '2021'
  union all
  select 'service', s.service_id, s.name, null, o.period, sum(o.value), if(count(*) = 1, 'authority', 'pooled'),
    if(count(*) = 1, min(o.provenance), 'derived'), min(o.source_id)
  from observations as o
  join areas as a using (area_code)
  join services as s on s.service_id = a.service_id
  where o.indicator_id = 'pop_10_17' and o.series = 'use' and o.area_kind = 'authority' and o.period = '2024'
  group by s.service_id, s.name, o.period
  union all
  select 'authority', a.area_code, a.name, a.service_id, o.period, o.value, 'authority', o.provenance, o.source_id
  from observations as o
  join areas as a using (area_code)
  where o.indicator_id = 'pop_10_17' and o.series = 'use' and o.area_kind = 'authority' and o.period = '2024'
  union all
  select w.kind, w.area_code, w.name, null, o.period, o.value, 'authority', o.provenance, o.source_id
  from observations as o
  join wider_areas as w using (area_code)
  where o.indicator_id = 'pop_10_17' and o.series = 'use' and o.area_kind in ('region', 'country')
    and o.period in ('2021', '2024')
),
every_level as (
  select
    'service' as level, r.service_id as area_id, s.name as area_name, cast(null as varchar) as service_id,
    r.indicator_id, r.period, r.value, r.numerator, r.denominator, r.counts_derived, r.basis, r.provenance,
    r.doubtful, r.missing_reason, r.missing_members, r.source_id, r.note
  from service_series as r
  join services as s on s.service_id = r.service_id and s.status = 'current'
  union all
  select
    'authority', a.area_code, a.name, a.service_id, r.indicator_id, r.period, r.value, r.numerator, r.denominator,
    r.counts_derived, if(r.of_joint_service, 'joint-value', 'authority'), r.provenance, r.doubtful,
    if(r.value is null, coalesce(r.missing_reason, 'not-published'), null), null, r.source_id, r.note
  from rate_parts as r
  join areas as a on a.area_code = r.area_code
  where r.area_kind = 'authority'
  union all
  select
    w.area_kind, w.area_code, w.area_name, null, w.indicator_id, w.period, w.value, w.numerator, w.denominator,
    false, 'authority', w.provenance, w.doubtful,
    if(w.value is null, coalesce(w.missing_reason, 'not-published'), null), null, w.source_id, w.note
  from wider_series as w
  where w.area_kind in ('region', 'country')
  union all
  select
    p.level, p.area_id, p.area_name, p.service_id, 'pop_10_17', p.period, p.value, null, null, false, p.basis,
    p.provenance, false, if(p.value is null, 'not-published', null), null, p.source_id, null
  from populations as p
  where p.level <> 'part of a region'
)
select
  level, area_id, area_name, service_id, period, value, numerator, denominator, counts_derived, basis, provenance,
  doubtful, missing_reason, missing_members, source_id, note
from every_level
where indicator_id = $1::varchar
order by level, area_name, area_id, period
