-- grain: inspection_id, code
-- The headline scores of every Core Case Inspection that was found, in the order of publication. They are averages over
-- questions and never go on the scale of another programme.
select i.inspection_id, s.name, i.published, c.code, c.label, c.pct
from cci_scores as c
join inspection_facts as i using (inspection_id)
join services as s using (service_id)
where c.level = 'headline' and i.official
order by i.published_from, i.inspection_id, c.code
