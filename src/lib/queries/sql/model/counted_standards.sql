-- grain: inspection_id, standard_code
-- Every standard that an official inspection could rate, with its rating where that was read in the report or on another
-- page. Nothing else may be counted: what a third party's machine read, what was worked out and what was inferred.
select
  i.inspection_id, i.service_id, i.programme_id, s.standard_code, s.counts_to_score,
  i.published, i.published_from,
  if(r.basis in ('report', 'other-page'), r.rating, null) as rating,
  if(r.basis in ('report', 'other-page'), r.basis, null) as basis,
  if(r.basis in ('report', 'other-page'), r.source, null) as source,
  coalesce(r.basis not in ('report', 'other-page'), false) as known_otherwise
from inspection_facts as i
join standards as s on s.programme_id = i.programme_id
left join standard_ratings as r on r.inspection_id = i.inspection_id and r.standard_code = s.standard_code
where i.official
