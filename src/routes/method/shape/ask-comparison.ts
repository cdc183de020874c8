import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import type { IndicatorAnswer } from '$lib/queries/indicator-list';
import { memberValues } from '$lib/queries/member-values';
import { serviceContext } from '$lib/queries/service-context';
import { serviceInspections } from '$lib/queries/service-inspections';
import { serviceQuoted } from '$lib/queries/service-quoted';
import { serviceSetMembers } from '$lib/queries/service-set-members';
import { setComparisons } from '$lib/queries/set-comparisons';
import { measureOf } from '$lib/stats/measure';
import { comparisonSteps } from '$lib/ui/method/comparison-steps';
import type { WorkedComparison } from '$lib/ui/method/worked-comparison';

/** The comparison that is worked through: which service, which indicator, which periods. Figures come from the facts. */
const EXAMPLE = { serviceId: 'hertfordshire', indicatorId: 'fte_rate', periods: ['2016', '2017'] };
/** The report's own statement on the same matter. */
const SAID = { fact: 'fte_above_similar', quoted: 'fte_rate_yds' };

async function askSaid(engine: Engine): Promise<WorkedComparison['said']> {
  const facts = await ask(engine, serviceContext, { serviceId: EXAMPLE.serviceId });
  const fact = facts.find(({ fact_id }) => fact_id === SAID.fact);
  if (!fact) return null;
  const ofReport = ({ inspection_id }: { inspection_id: string }) => inspection_id === fact.inspection_id;
  const inspections = await ask(engine, serviceInspections, { serviceId: EXAMPLE.serviceId });
  const quoted = await ask(engine, serviceQuoted, { serviceId: EXAMPLE.serviceId });
  const published = inspections.find(ofReport)?.published;
  const period = quoted.filter(ofReport).find(({ indicator_id }) => indicator_id === SAID.quoted)?.period;
  return published ? { above: fact.value, published, period: period ?? null } : null;
}

async function askMembers(engine: Engine): Promise<WorkedComparison['members']> {
  const { serviceId, indicatorId, periods } = EXAMPLE;
  const members = await ask(engine, serviceSetMembers, { serviceId });
  const similar = members.filter(({ kind }) => kind === 'similar');
  const values = await ask(engine, memberValues, { serviceId, most: similar.length });
  const rate = (id: string, period: string) =>
    values.find((row) => row.service_id === id && row.indicator_id === indicatorId && row.period === period)
      ?.value ?? null;
  return similar.map(({ member_id: id, member: name, closeness }) => ({
    id,
    name,
    closeness,
    rates: periods.map((period) => rate(id, period))
  }));
}

/**
 * The comparison that the product exists for, step by step.
 * @throws Error naming what the facts do not hold
 */
export async function askComparison(
  engine: Engine,
  indicators: readonly IndicatorAnswer[]
): Promise<WorkedComparison> {
  const { serviceId, indicatorId, periods } = EXAMPLE;
  const indicator = indicators.find(({ indicator_id }) => indicator_id === indicatorId);
  const measure = indicator ? measureOf(indicator) : null;
  if (!indicator || !measure) throw new Error(`The facts hold no indicator ${indicatorId} that is judged.`);
  const rows = await ask(engine, setComparisons, { serviceId, own: [] });
  const steps = periods.map((period) => {
    const row = rows.find(
      (one) => one.kind === 'similar' && one.indicator_id === indicatorId && one.period === period
    );
    if (!row) throw new Error(`${serviceId} has no ${indicatorId} of ${period} beside similar services.`);
    return comparisonSteps(row, measure);
  });
  const [inspection] = await ask(engine, serviceInspections, { serviceId });
  return {
    serviceId,
    service: inspection?.service_name ?? serviceId,
    unit: indicator.unit,
    steps,
    members: await askMembers(engine),
    said: await askSaid(engine)
  };
}
