-- grain: basis
-- In which ways the scores from 0 to 36 of official inspections are known, the commonest first; a score that is the sum
-- of twelve published ratings counts as worked out.
select coalesce(i.score_basis, 'derived-by-arithmetic') as basis, cast(count(*) as integer) as n
from inspection_facts as i
left join overall_verdicts as v using (inspection_id)
where i.official and i.scale = '0-36' and (i.overall_score is not null or v.status = 'agrees')
group by basis
order by n desc, basis
