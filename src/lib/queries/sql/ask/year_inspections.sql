-- grain: inspection_id
-- Every official inspection of a programme with overall ratings whose report appeared in one year, best rating first.
select
  i.inspection_id, i.service_id, s.name as service, i.scale, i.programme_id, i.programme_name, i.overall_rating,
  i.published, i.fieldwork_end is not null as with_fieldwork
from inspection_facts as i
join services as s using (service_id)
left join (select distinct rating, score from rating_bands where level = 'overall_score') as b
  on b.rating = i.overall_rating
where i.official and i.scale in ('0-36', 'rating') and left(i.published, 4) = cast($1::integer as varchar)
order by i.scale, b.score desc nulls last, s.name
