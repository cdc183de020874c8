-- grain: service_id
-- The latest rating of every service of today with the date that its evidence is of, oldest first; services for which
-- no rating was found come last.
select
  e.service_id, s.name as service, e.rating, p.name as programme, e.scale, e.dated, e.by_fieldwork, i.source
from rating_evidence as e
join services as s using (service_id)
left join programmes as p using (programme_id)
left join inspection_facts as i using (inspection_id)
order by e.dated_to nulls last, e.dated_from, s.name
