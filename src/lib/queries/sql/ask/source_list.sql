-- grain: source_id
-- Every source of indicator figures, with its vintage.
select source_id, source, vintage from sources order by source_id
