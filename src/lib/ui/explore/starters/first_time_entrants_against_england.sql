-- First-time entrants of each service beside England, newest year
-- Per 100,000 aged 10-17. Small areas differ by chance too: each service’s own page shows by how much.
-- A missing value keeps its reason; the basis says how the figure stands for the service.
with newest as (
  select max(period) as period from service_series where indicator_id = 'fte_rate'
),
england as (
  select period, value, provenance
  from wider_series
  where indicator_id = 'fte_rate' and area_name = 'England'
)
select
  s.name, s.region, v.period, v.value, e.value as england, round(v.value - e.value, 1) as difference,
  v.basis, v.provenance, e.provenance as england_provenance, v.missing_reason
from service_series as v
join newest using (period)
join services as s using (service_id)
left join england as e using (period)
where v.indicator_id = 'fte_rate' and s.status = 'current'
order by v.value desc nulls last, s.name
