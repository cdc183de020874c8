-- grain: inspection_id, standard_code, dimension, category
-- Every rating of an official inspection that may be counted, once for each category that it is counted in. Overall
-- ratings stand here too where none was found; of standards, only what was read in a report or on another page.
with rated as (
  select inspection_id, 'overall' as standard_code, coalesce(overall_rating, 'No rating found') as rating
  from inspection_facts
  where rating_state <> 'programme-gives-none'
  union all
  select inspection_id, standard_code, rating from standard_ratings where basis in ('report', 'other-page')
),
counted as (
  select
    r.inspection_id, i.service_id, i.programme_id, r.standard_code, r.rating,
    left(i.published, 4) as year,
    case
      when i.published_precision = 'year' then year
      when substr(i.published, 6, 2) <= '06' then year || '-01/' || year || '-06'
      else year || '-07/' || year || '-12'
    end as half_year,
    s.country, s.region, s.police_force_area
  from rated as r
  join inspection_facts as i using (inspection_id)
  join services as s using (service_id)
  where i.official
),
split as (
  select *, 'all' as dimension, 'all' as category from counted
  union all
  select *, 'year', year from counted
  union all
  select *, 'half-year', half_year from counted
  union all
  select *, 'country', country from counted
  union all
  select *, 'region', region from counted
  union all
  select *, 'police-force-area', unnest(string_split(police_force_area, ';')) from counted
)
select inspection_id, service_id, programme_id, standard_code, rating, dimension, category
from split
