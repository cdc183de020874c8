-- grain: kind, country
-- Each kind of fixed set by country: the model behind it, how many services have one, and how many other services the
-- sets hold: ten or more, fewer, fewer than three.
with sized as (
  select t.kind, t.place, s.country, t.service_id, t.model, t.edition, t.members
  from service_sets as t
  join services as s using (service_id)
)
select
  kind, country, min(model) as model, min(edition) as edition, cast(count(*) as integer) as services,
  cast(count(*) filter (members >= 10) as integer) as with_ten,
  cast(count(*) filter (members < 10) as integer) as with_fewer,
  cast(count(*) filter (members < 3) as integer) as too_few,
  cast(min(members) as integer) as fewest, cast(max(members) as integer) as most
from sized
group by kind, place, country
order by place, country
