-- grain: service_id, set_id
-- The fixed sets that each service may be compared with, in the order in which they are offered, and how many other
-- services each holds.
with offered as (
  select service_id, set_id from comparator_sets where service_id is not null
  union all
  select m.service_id, m.set_id from comparator_members as m
  join comparator_sets as s on s.set_id = m.set_id and s.service_id is null
)
select
  o.service_id, o.set_id, s.kind, s.name, s.model, s.edition,
  list_position(
    ['similar', 'dfe-2021-04', 'ons-global', 'ons-demographic', 'region', 'police-force', 'country',
      'england-and-wales'], s.kind
  ) as place,
  count(*) filter (m.service_id <> o.service_id) as members
from offered as o
join comparator_sets as s using (set_id)
join comparator_members as m on m.set_id = o.set_id
group by all
