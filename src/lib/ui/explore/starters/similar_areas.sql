-- Which areas are most like a given one
-- The ten nearest by the children's services model; put another area in place of Camden.
select area_name, neighbour_rank, neighbour_name, closeness, edition
from similar_areas_dfe
where area_name = 'Camden'
order by edition, neighbour_rank
