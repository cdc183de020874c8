-- grain: set_id
-- The fixed sets that services are compared with: the nearest in each model, one set for each service, and the sets
-- that services share: region, police force area, country, England and Wales.
with nearest as (
  select
    m.set_id, string_split(m.set_id, ':')[1] as kind, s.service_id, s.name,
    if(s.country = 'England', 'dfe-2025-05', 'ons-global') as first_model
  from (select distinct set_id from comparator_members where place is not null) as m
  join services as s on s.service_id = string_split(m.set_id, ':')[2]
),
modelled as (select *, if(kind = 'similar', first_model, kind) as model from nearest)
select
  set_id, kind, service_id, model,
  if(kind = 'similar', 'Services similar to ', 'Services near to ') || name as name,
  if(starts_with(model, 'dfe-'), substr(model, 5), null) as edition
from modelled
union all
select distinct
  kind || ':' || set_key as set_id, kind, null as service_id, null as model, set_name as name, null as edition
from shared_set_members
