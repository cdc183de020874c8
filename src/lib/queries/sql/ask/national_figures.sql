-- grain: indicator_id, period
-- Figures of indicators that are published for England and Wales as a whole and for no smaller area.
select o.indicator_id, o.area_name, o.period, o.value, o.provenance, o.doubtful = 'yes' as doubtful, o.note, s.source
from observations as o
join indicators as i using (indicator_id)
join sources as s using (source_id)
where i.carries = 'national-only' and o.series = 'use' and o.area_kind = 'country' and o.value is not null
order by o.indicator_id, o.period
