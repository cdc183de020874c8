-- grain: kind, period, source
-- What national counts by ethnicity are held against: all custody sentences, the estimates of residents aged 10-17
-- nearest to the census and to today, and how many cautions and sentences a child who has any has in a year.
select
  'custody-sentences' as kind, o.period, cast(o.value as double) as total, s.source
from observations as o
join sources as s using (source_id)
where o.indicator_id = 'custody_sentences' and o.area_name = 'England and Wales' and o.series = 'use'
union all
select 'residents' as kind, cast(p.year as varchar) as period, cast(sum(p.pop_10_17) as double) as total, p.basis as source
from population_10_17 as p
join areas as a using (area_code)
where p.year in (2021, 2024)
group by p.year, p.basis
union all
select 'disposals-per-child' as kind, d.period, d.value / c.value as total, s.source
from observations as d
join observations as c
  on c.indicator_id = 'cs_count' and c.area_name = d.area_name and c.period = d.period and c.denominator is not null
join sources as s on s.source_id = d.source_id
where d.indicator_id = 'disposals_count' and d.area_name = 'England and Wales' and d.series = 'use'
order by kind, period
