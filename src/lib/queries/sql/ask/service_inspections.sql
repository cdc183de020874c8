-- grain: inspection_id
-- Every inspection of a service and of the services it was made from, over all programmes, newest first.
with found as (
  select
    inspection_id, service_id, programme_id, programme_name, scale, kind, fieldwork, fieldwork_end, published,
    published_to as ordered_by, overall_rating, rating_state, overall_score, score_basis, score_state, cases,
    court_cases, oocd_cases, source, source_kind, confidence, note,
    cast(null as integer) as stars
  from inspection_facts
  union all
  select
    'fji-' || f.service_id, f.service_id, p.programme_id, p.name, p.scale, 'joint', null, null, f.published,
    case length(f.published)
      when 4 then cast(f.published || '-12-31' as date)
      when 7 then last_day(cast(f.published || '-01' as date))
      when 10 then cast(f.published as date)
    end,
    null, 'programme-gives-none', null, null, 'programme-gives-none', null, null, null, f.source_url, 'press-release',
    'medium', null,
    f.stars_of_24
  from fji as f
  join programmes as p on p.programme_id = 'fji-2012'
)
select f.* exclude (ordered_by), s.name as service_name
from found as f
join service_lineage as l on l.ancestor_id = f.service_id
join services as s on s.service_id = f.service_id
where l.service_id = $1::varchar
order by f.ordered_by desc nulls last, f.inspection_id
