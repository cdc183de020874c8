-- grain: source, inspection_id
-- The inspections that were, or may have to be, counted in the window of each published total, by date.
select m.source, m.inspection_id, m.service_id, s.name as service, m.overall_rating, m.published, m.read_in, m.source_kind, m.place
from official_total_members as m
join services as s using (service_id)
order by m.period, m.source, m.published, s.name
