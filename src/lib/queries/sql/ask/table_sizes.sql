-- grain: table_name
-- How many rows each table of the warehouse holds.
select table_name, cast(estimated_size as integer) as size_in_rows
from duckdb_tables()
where database_name = current_database()
order by table_name
