-- grain: model, area_code, neighbour_code
-- The ten nearest authorities of each authority of today in each published neighbour model, only those of the
-- register, with the service that works there today.
select
  'dfe-' || d.edition as model, d.area_code, d.neighbour_code, n.service_id as neighbour_service_id,
  d.neighbour_rank as rank, d.closeness
from similar_areas_dfe as d
join areas as n on n.area_code = d.neighbour_code
where d.section = 'current'
union all
select
  'ons-' || o.model as model, o.area_code, o.neighbour_code, n.service_id as neighbour_service_id,
  o.rank_in_register as rank, null as closeness
from similar_areas_ons as o
join areas as n on n.area_code = o.neighbour_code
where o.rank_in_register <= 10
