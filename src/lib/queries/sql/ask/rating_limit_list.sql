-- grain: programme_id, standard_code, when_rated
-- The standards outside the score that limit the overall rating, programme by programme.
select l.programme_id, p.name as programme, l.standard_code, s.name as standard, l.when_rated, l.highest_overall,
  l.meaning, l.reading, l.source
from rating_limits l
join programmes p using (programme_id)
join standards s using (programme_id, standard_code)
order by p.first_fieldwork, l.programme_id, l.standard_code, l.when_rated
