-- grain: programme_id
-- What it would take to answer the question, for the standards that make the score: how many ratings there should be, how
-- many are known by report or other page, and how many more it takes until every standard may be given as shares.
with standard_counts as (
  select programme_id, standard_code, count(*) as inspected, count(rating) as known
  from counted_standards
  where counts_to_score = 'yes'
  group by programme_id, standard_code
)
select
  c.programme_id, p.name as programme, t.min_known_pct, max(c.inspected) as inspected, count(*) as standards,
  sum(c.inspected) as wanted, sum(c.known) as known,
  sum(greatest(0, t.min_known - c.known, ((t.min_known_pct * c.inspected + 99) // 100) - c.known)) as needed
from standard_counts as c
join programmes as p on p.programme_id = c.programme_id
join share_thresholds as t on t.programme_id = c.programme_id
group by c.programme_id, p.name, p.first_fieldwork, t.min_known_pct
order by p.first_fieldwork, c.programme_id
