-- grain: model, service_id, member_id
-- Ten services nearest to each service in each model: a neighbour scores 10 for rank 1 to 1 for rank 10, weighted by
-- the share of the service's children aged 10-17 who live in the authority; scores add up, the service itself drops out.
with weights as (
  select area_code, name, service_id, pop_10_17_2024 / sum(pop_10_17_2024) over (partition by service_id) as weight
  from areas
),
pairs as (
  select
    p.model, w.service_id, p.neighbour_service_id as member_id, (11 - p.rank) * w.weight as score, p.rank,
    list_position(['Extremely close', 'Very close', 'Close', 'Somewhat close', 'Not close'], p.closeness) as closeness,
    p.closeness as closeness_word, w.name as through_area, n.name as through_neighbour
  from neighbour_pairs as p
  join weights as w using (area_code)
  join areas as n on n.area_code = p.neighbour_code
  where p.neighbour_service_id <> w.service_id
),
nearest as (
  select *, row_number() over (
    partition by model, service_id, member_id order by closeness, rank, through_area, through_neighbour
  ) as nth
  from pairs
),
scored as (
  select
    model, service_id, member_id, sum(score) as score, min(rank) as best_rank,
    min(closeness_word) filter (nth = 1) as closeness,
    min(through_area) filter (nth = 1) as through_area, min(through_neighbour) filter (nth = 1) as through_neighbour
  from nearest
  group by all
)
select *, cast(row_number() over (
  partition by model, service_id order by round(score, 9) desc, best_rank, member_id
) as integer) as place
from scored
qualify place <= 10
