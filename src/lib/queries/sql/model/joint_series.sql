-- grain: service_id, indicator_id, period, of_today
-- Values of services from their authorities: counts pooled or rates weighted by children aged 10-17,
-- over the members with a value, and how much of the service's children those members hold.
with joined as (
  select
    service_id, indicator_id, period, of_today,
    count(*) as members,
    count(value) as members_with_value,
    sum(weight) filter (value is not null) / sum(weight) as coverage,
    bool_and(weight is not null) as weights_known,
    bool_and(counted) filter (value is not null) as all_counted,
    bool_or(of_joint_service) as repeated,
    min(value) as only_value,
    min(multiplier) * sum(numerator) filter (value is not null)
      / nullif(sum(denominator) filter (value is not null), 0) as pooled_value,
    sum(numerator) filter (value is not null) as numerator,
    sum(denominator) filter (value is not null) as denominator,
    sum(value * weight) / nullif(sum(weight) filter (value is not null), 0) as weighted_value,
    string_agg(member, ', ' order by member) filter (value is null) as missing_members,
    min(missing_reason) as missing_reason,
    bool_or(counts_derived) as counts_derived, bool_or(doubtful) as doubtful,
    min(provenance) as provenance, min(note) filter (value is not null) as note,
    min(source_id) as source_id
  from member_parts
  group by all
)
select
  *,
  case
    when repeated then 'joint-value'
    when members = 1 then 'authority'
    when not weights_known or coalesce(coverage, 0) < 0.95 then 'not-whole'
    when members_with_value = 1 then 'main-authority'
    when all_counted then 'pooled'
    else 'weighted'
  end as basis
from joined
