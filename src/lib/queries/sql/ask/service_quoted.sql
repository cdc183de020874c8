-- grain: inspection_id, indicator_id, area, period
-- Indicators as quoted in reports about a service; they stand beside a series, never in it.
select
  r.inspection_id, r.indicator_id, n.name as indicator, r.area, s.name as area_name, r.value, r.unit, r.period,
  r.note
from report_indicators as r
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
join indicators as n using (indicator_id)
left join services as s on s.service_id = r.area
where l.service_id = $1::varchar
order by i.published_to desc, r.indicator_id, r.period, r.area
