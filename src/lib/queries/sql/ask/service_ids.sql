-- grain: service_id
-- Every service, in the order of names.
select service_id, name, status from services order by name
