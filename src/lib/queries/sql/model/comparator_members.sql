-- grain: set_id, service_id
-- Who is in each set, and for the nearest in a model how near: place, score, the publisher's word, and the pair of
-- authorities through which the two services came together.
select
  if(n.model = if(s.country = 'England', 'dfe-2025-05', 'ons-global'), 'similar', n.model) || ':' || n.service_id
    as set_id,
  n.member_id as service_id, n.place, n.score, n.closeness, n.through_area, n.through_neighbour
from neighbour_scores as n
join services as s using (service_id)
union all
select
  kind || ':' || set_key as set_id, service_id, null as place, null as score, null as closeness, null as through_area,
  null as through_neighbour
from shared_set_members
