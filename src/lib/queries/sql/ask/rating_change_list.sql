-- grain: to_inspection_id
-- Every re-inspection with both ratings known, with what is known of the two inspections. It is measured on the scale
-- that both share, or apart where the standards are different. Newest first.
select
  if(c.standards = 'different', 'apart', after.scale) as measured_on,
  c.service_id,
  s.name as service,
  c.standards,
  c."from" as from_rating,
  c."to" as to_rating,
  before.published as from_published,
  after.published as to_published,
  before.programme_name as from_programme,
  after.programme_name as to_programme,
  before.overall_score as from_score,
  after.overall_score as to_score,
  before.score_basis as from_score_basis,
  after.score_basis as to_score_basis,
  before.source as from_source,
  after.source as to_source,
  after.kind as to_kind,
  c.to_inspection_id,
  c.months_least,
  c.months_most
from rating_changes as c
join services as s using (service_id)
join inspection_facts as before on before.inspection_id = c.from_inspection_id
join inspection_facts as after on after.inspection_id = c.to_inspection_id
order by measured_on, after.published_from desc, after.published_to desc, s.name
