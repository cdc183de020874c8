-- grain: half_year, scale
-- How many services of today were last rated on evidence of each half-year; those dated by a bare year have it in place
-- of the half-year.
with dated as (
  select
    scale,
    left(dated, 4) as year,
    case
      when length(dated) = 4 then year
      when substr(dated, 6, 2) <= '06' then year || '-01/' || year || '-06'
      else year || '-07/' || year || '-12'
    end as half_year
  from rating_evidence
  where dated is not null
)
select half_year, scale, count(*) as services
from dated
group by half_year, scale
order by half_year, scale
