-- grain: area_code, indicator_id, period
-- One value of each indicator, region or country and period, under one spelling of the area's name.
select
  w.area_code, w.name as area_name, w.kind as area_kind, r.indicator_id, r.period, r.value, r.numerator,
  r.denominator, r.provenance, r.doubtful, r.missing_reason, r.note, r.source_id
from rate_parts as r
join wider_areas as w on w.area_code = r.area_code and r.area_kind in ('region', 'country')
