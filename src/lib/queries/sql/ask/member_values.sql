-- grain: service_id, indicator_id, period
-- Values of the other members of a service's fixed sets, of sets with no more than so many members.
with drawn as (
  select distinct m.service_id
  from service_sets as s
  join comparator_members as m on m.set_id = s.set_id and m.service_id <> s.service_id
  where s.service_id = $1::varchar and s.members <= $2::integer
)
select r.service_id, r.indicator_id, r.period, r.value
from service_series as r
join drawn as d on d.service_id = r.service_id
where r.value is not null
order by r.indicator_id, r.period, r.service_id
