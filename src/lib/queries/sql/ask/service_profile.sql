-- grain: service_id
-- One service of the register with its latest ratings, its children and the authorities it covers.
with covered as (
  select
    service_id,
    sum(pop_10_17_2024) as pop_10_17,
    string_agg(name, ';' order by name) as authorities
  from areas
  group by service_id
),
places as (
  select service_id, string_agg(name, ';' order by name) as districts
  from districts
  where district_code <> area_code
  group by service_id
)
select
  s.service_id, s.name, s.aliases, s.country, s.region, s.police_force_area, s.status, s.note, s.source,
  s.confidence,
  cast(c.pop_10_17 as integer) as pop_10_17, c.authorities, p.districts,
  l.latest_id, l.latest_rating, l.latest_programme_id, l.latest_programme, l.latest_published,
  l.latest_fieldwork_end,
  l.ruler_id, l.ruler_rating, l.ruler_score, l.ruler_score_basis, l.ruler_programme_id, l.ruler_programme,
  l.ruler_published, l.ruler_fieldwork_end
from services as s
join latest_ratings as l using (service_id)
left join covered as c using (service_id)
left join places as p using (service_id)
where s.service_id = $1::varchar
