-- grain: service_id, inspection_id, population, dimension, category
-- Shares of the caseload that reports of services of today, or of those they were made from, print.
select
  l.service_id, i.inspection_id, s.name as inspected, i.published, i.source, d.population, d.dimension, d.category,
  d.share_pct, d.period, d.note
from report_demographics as d
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
join services as n on n.service_id = l.service_id and n.status = 'current'
join services as s on s.service_id = i.service_id
order by l.service_id, i.published_to desc, i.inspection_id, d.rowid
