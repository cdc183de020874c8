-- grain: programme_id, question_code
-- The key questions of every programme that has them.
select programme_id, question_code, standard_code, theme, label
from questions
order by programme_id, question_code
