-- grain: programme_id, standard_code
-- The standards of every programme that has them.
select programme_id, standard_code, domain_code, domain_name, name, basis, counts_to_score
from standards
order by programme_id, standard_code
