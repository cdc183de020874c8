-- grain: service_id, label
-- Every name by which a service can be found: its own, other names, former services, authorities, districts.
-- A name that stands for the same service in two ways is kept once, under the way that says most.
with names as (
  select service_id, if(status = 'former', 'former', 'service') as kind, name as label, 1 as choice from services
  union all
  select service_id, 'authority', regexp_replace(name, ' \(.*\)$', ''), 2 from area_codes
  union all
  select service_id, 'district', name, 3 from districts
  union all
  select service_id, 'alias', unnest(string_split(aliases, ';')), 4 from services where aliases is not null
),
once as (
  select *, row_number() over (partition by service_id, lower(strip_accents(label)) order by choice, label) as turn
  from names
),
now as (
  select service_id, string_agg(successor_name, '; ' order by successor_name) as now
  from final_successors
  group by service_id
)
select o.service_id, s.name as service, o.kind, o.label, s.status, n.now
from once as o
join services as s using (service_id)
left join now as n using (service_id)
where o.turn = 1
order by s.name, o.service_id, o.choice, o.label
