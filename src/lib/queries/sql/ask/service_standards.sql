-- grain: inspection_id, standard_code
-- Every standard that each inspection on the 0-36 scale could rate, with its rating where known and its verdict.
select
  i.inspection_id, i.programme_id, s.standard_code, s.domain_code, s.domain_name, s.name, s.basis as standard_basis,
  s.counts_to_score,
  r.rating, r.basis as rating_basis, r.discretion, r.note, r.source,
  v.derived_rating, v.driving_questions, v.lowest_pct, v.status, v.discretion_tests, v.points_up, v.points_down,
  v.cases_up, v.cases_down, v.reason
from inspection_facts as i
join service_lineage as l on l.ancestor_id = i.service_id
join standards as s using (programme_id)
left join standard_ratings as r on r.inspection_id = i.inspection_id and r.standard_code = s.standard_code
left join standard_verdicts as v on v.inspection_id = i.inspection_id and v.standard_code = s.standard_code
where l.service_id = $1::varchar
order by i.published_to desc, i.inspection_id, s.standard_code
