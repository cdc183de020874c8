-- grain: inspection_id, population, dimension, category
-- Shares of the caseload as reports print them, beside the national shares that they print.
select
  d.inspection_id, d.population, d.dimension, d.category, d.share_pct, d.period, d.note
from report_demographics as d
join inspection_facts as i using (inspection_id)
join service_lineage as l on l.ancestor_id = i.service_id
where l.service_id = $1::varchar
order by d.inspection_id, d.rowid
