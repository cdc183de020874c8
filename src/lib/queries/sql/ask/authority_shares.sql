-- grain: area_code
-- The authorities of each service that covers several, with the share of its children aged 10-17 who live there.
select service_id, area_code, name, pop_10_17_2024 / sum(pop_10_17_2024) over (partition by service_id) as share
from areas
qualify count(*) over (partition by service_id) > 1
order by service_id, share desc, area_code
