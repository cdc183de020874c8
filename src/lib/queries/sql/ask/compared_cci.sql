-- grain: service_id, inspection_id, code
-- Headline scores of the newest Core Case Inspection of each service of today, or of one that it was made from.
with newest as (
  select
    l.service_id, i.inspection_id, i.service_id as inspected_id, i.published, i.source,
    dense_rank() over (partition by l.service_id order by i.published_to desc, i.inspection_id) as rank
  from inspection_facts as i
  join service_lineage as l on l.ancestor_id = i.service_id
  where exists (select 1 from cci_scores as c where c.inspection_id = i.inspection_id and c.level = 'headline')
)
select n.service_id, n.inspection_id, p.name as inspected, n.published, n.source, c.code, c.label, c.pct
from newest as n
join cci_scores as c on c.inspection_id = n.inspection_id and c.level = 'headline'
join services as s on s.service_id = n.service_id and s.status = 'current'
join services as p on p.service_id = n.inspected_id
where n.rank = 1
order by n.service_id, n.inspection_id, c.code
