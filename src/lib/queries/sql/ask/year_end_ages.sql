-- grain: one row
-- How old the latest ratings of the services of today were at the end of a year, counting reports that had certainly
-- appeared by then: the oldest with its services, and the month before which at least half were certainly rated.
with seen as (
  select
    i.service_id, s.name, coalesce(i.fieldwork_end, i.published) as dated, i.fieldwork_end is not null as by_fieldwork,
    row_number() over (
      partition by i.service_id order by i.published_to desc, i.published_from desc, i.inspection_id
    ) as place
  from inspection_facts as i
  join services as s using (service_id)
  where s.status = 'current' and i.official and i.overall_rating is not null
    and i.published_to <= make_date($1::integer, 12, 31)
),
latest as (
  select *,
    case length(dated)
      when 4 then cast(dated || '-12-31' as date)
      when 7 then last_day(cast(dated || '-01' as date))
      when 10 then cast(dated as date)
    end as dated_to
  from seen
  where place = 1
),
oldest as (
  select dated, bool_and(by_fieldwork) as by_fieldwork, string_agg(name, ';' order by name) as names, min(dated_to) as dated_to
  from latest group by dated order by dated_to, length(dated) desc limit 1
),
months as (select distinct cast(date_trunc('month', dated_to) as date) + interval 1 month as month from latest),
reached as (
  select m.month, count(*) filter (l.dated_to < m.month) as before_it, count(*) as rated
  from months as m cross join latest as l group by m.month
)
select
  (select count(*) from services where status = 'current') as services,
  max(r.rated) as rated, any_value(o.dated) as oldest, any_value(o.by_fieldwork) as by_fieldwork,
  any_value(o.names) as oldest_services, strftime(min(r.month), '%Y-%m') as half_before, min(r.before_it) as before_it
from reached as r cross join oldest as o
where 2 * r.before_it >= r.rated
