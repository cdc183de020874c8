-- grain: measure, dimension, category, period, source
-- National shares of children by age, sex, ethnicity and disposal, as published, with what the checks doubt; the
-- count is null where none is published.
with doubts as (
  select row_key, string_agg(reason, ' ' order by check_id) as doubt
  from audit
  where table_name = 'demographics' and severity = 'doubt'
  group by row_key
)
select d.measure, d.dimension, d.category, d.period, d.share_pct, d.count, d.source, a.doubt
from demographics as d
left join doubts as a
  on a.row_key = 'area_name=' || d.area_name || '; period=' || d.period || '; dimension=' || d.dimension
    || '; category=' || d.category || '; measure=' || d.measure || '; source=' || d.source
where d.area_name = 'England and Wales'
order by d.measure, d.dimension, d.period desc, d.source, d.rowid
