-- grain: programmes, place_kind, place
-- Services of today by place, and for how many of them an overall rating of the programme was found, only an inspection
-- without its rating, or neither; programmes on the scale from 0 to 36 also together, under the name of their scale.
with groups as (
  select programme_id, unnest(if(scale = '0-36', [programme_id, scale], [programme_id])) as programmes
  from programmes
  where scale in ('0-36', 'rating')
),
places as (
  select service_id, 'all' as place_kind, 'all' as place from services where status = 'current'
  union all
  select service_id, 'country', country from services where status = 'current'
  union all
  select service_id, 'region', region from services where status = 'current'
  union all
  select service_id, 'police-force-area', unnest(string_split(police_force_area, ';'))
  from services where status = 'current'
),
known as (
  select g.programmes, r.service_id, bool_or(r.rating <> 'No rating found') as rated
  from rating_categories as r
  join groups as g using (programme_id)
  where r.standard_code = 'overall' and r.dimension = 'all'
  group by g.programmes, r.service_id
)
select
  g.programmes, p.place_kind, p.place,
  cast(count(*) as integer) as services,
  cast(count(*) filter (k.rated) as integer) as rated,
  cast(count(*) filter (not k.rated) as integer) as unrated,
  cast(count(*) filter (k.rated is null) as integer) as not_found
from (select distinct programmes from groups) as g
cross join places as p
left join known as k on k.programmes = g.programmes and k.service_id = p.service_id
group by g.programmes, p.place_kind, p.place
order by all
