-- grain: inspection_id
-- The inspections whose rating of one standard was read in the report or on another page, best rating first.
select
  c.inspection_id, c.programme_id, c.service_id, s.name as service_name, c.published, c.rating, c.basis,
  r.discretion, r.note, c.source
from counted_standards as c
join services as s on s.service_id = c.service_id
join standard_ratings as r on r.inspection_id = c.inspection_id and r.standard_code = c.standard_code
where c.standard_code = $1::varchar and c.rating is not null
order by
  c.programme_id,
  list_position(['Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'Not rated'], c.rating),
  s.name, c.inspection_id
