-- grain: area_id, period, source_id
-- Earlier published figures of one indicator by authority of today, each beside the figure that stands now.
select
  a.area_code as area_id, a.name as area_name, a.service_id, o.period, o.value as earlier, o.source_id,
  s.vintage, n.value, n.source_id as now_source_id, m.vintage as now_vintage
from observations as o
join areas as a using (area_code)
join sources as s on s.source_id = o.source_id
left join observations as n
  on n.indicator_id = o.indicator_id and n.area_kind = o.area_kind and n.area_code = o.area_code
  and n.period = o.period and n.series = 'use'
left join sources as m on m.source_id = n.source_id
where o.indicator_id = $1::varchar and o.series = 'superseded' and o.area_kind = 'authority' and o.value is not null
order by a.name, a.area_code, o.period, o.source_id
