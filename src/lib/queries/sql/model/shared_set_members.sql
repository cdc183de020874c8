-- grain: kind, set_key, service_id
-- Services of today by region, police force area and country. Wales is one set: its country, not a region as well.
with current as (select * from services where status = 'current'),
places as (
  select 'region' as kind, region as set_name, service_id from current where country = 'England'
  union all
  select 'police-force' as kind, unnest(string_split(police_force_area, ';')) as set_name, service_id from current
  union all
  select 'country' as kind, country as set_name, service_id from current
  union all
  select 'england-and-wales' as kind, 'England and Wales' as set_name, service_id from current
)
select
  kind, trim(regexp_replace(lower(set_name), '[^a-z0-9]+', '-', 'g'), '-') as set_key, set_name, service_id
from places
qualify count(*) over (partition by kind, set_name) > 1
