-- grain: programme_id, test
-- The tests of professional discretion of every programme that has them, in the order (a), (b), (c).
select d.programme_id, p.name as programme, d.test, d.threshold, d.meaning, d.reading, d.source
from discretion_thresholds d
join programmes p using (programme_id)
order by p.first_fieldwork, d.programme_id, list_position(['boundary', 'one-case', 'few-cases'], d.test)
