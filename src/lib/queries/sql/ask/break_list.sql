-- grain: indicator_id, after, before, scope, kind
-- Every break of every series.
select indicator_id, after, before, scope, kind, note from breaks order by indicator_id, after
