-- grain: inspection_id, place
-- The five themes of each Full Joint Inspection of a service and its predecessors; no judgement means none found.
select 'fji-' || f.service_id as inspection_id, t.place, t.theme, t.judgement
from fji as f
join service_lineage as l on l.ancestor_id = f.service_id
cross join lateral (
  values
    (1, 'Reducing reoffending', f.reducing_reoffending),
    (2, 'Protecting the public', f.protecting_public),
    (3, 'Protecting children', f.protecting_children),
    (4, 'Ensuring the sentence is served', f.sentence_served),
    (5, 'Governance and partnerships', f.governance)
) as t(place, theme, judgement)
where l.service_id = $1::varchar
order by inspection_id, t.place
