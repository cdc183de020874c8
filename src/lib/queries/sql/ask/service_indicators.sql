-- grain: indicator_id, series, period
-- Every indicator of a service with its region and its nation, period by period.
with own as (select service_id, region, country from services where service_id = $1::varchar)
select
  r.indicator_id, 'service' as series, o.service_id as area, r.period, r.value, r.numerator, r.denominator,
  r.counts_derived, r.basis, r.provenance, r.doubtful, r.missing_reason, r.missing_members, r.source_id, r.note
from service_series as r
join own as o using (service_id)
union all
select
  w.indicator_id,
  case w.area_kind when 'region' then 'region' else 'nation' end as series,
  w.area_name as area, w.period, w.value, w.numerator, w.denominator,
  false as counts_derived, 'published' as basis, w.provenance, w.doubtful, w.missing_reason, null as missing_members, w.source_id, w.note
from wider_series as w
join own as o
  on (w.area_kind = 'region' and w.area_name = o.region)
  or (w.area_kind = 'country' and w.area_name = o.country)
where exists (select 1 from service_series as r where r.service_id = o.service_id)
order by indicator_id, series desc, period
