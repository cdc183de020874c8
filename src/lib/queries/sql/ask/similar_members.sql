-- grain: service_id, member_id
-- The similar services of every service of today, nearest first.
select t.service_id, m.service_id as member_id
from service_sets as t
join comparator_members as m on m.set_id = t.set_id and m.service_id <> t.service_id
where t.kind = 'similar'
order by t.service_id, m.place, m.service_id
