import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { serviceInspections } from '$lib/queries/service-inspections';
import { serviceOverall } from '$lib/queries/service-overall';
import { serviceStandards, type ServiceStandard } from '$lib/queries/service-standards';
import { discretionTestsInWords, EXAMPLES, type WorkedExample } from '$lib/ui/method/example';

type Example = (typeof EXAMPLES)[number];

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The page on method needs ${what}, which the facts do not hold.`);
  return value;
}

function exampleStandard(rows: readonly ServiceStandard[], code: string, shows: string, serviceId: string) {
  const row = required(
    rows.find((standard) => standard.standard_code === code),
    `standard ${code} of ${serviceId}`
  );
  return {
    code,
    shows,
    name: row.name,
    published: row.rating,
    derived: row.derived_rating,
    reason: row.reason ?? '',
    tests: discretionTestsInWords(row.discretion_tests)
  };
}

async function askExample(engine: Engine, { serviceId, shows, standards }: Example): Promise<WorkedExample> {
  const selection = { serviceId };
  const rows = await ask(engine, serviceStandards, selection);
  // The inspection whose key questions are known: the only one that can be worked through.
  const worked = required(
    rows.find((row) => row.lowest_pct !== null),
    `an inspection of ${serviceId} with key questions`
  ).inspection_id;
  const own = rows.filter((row) => row.inspection_id === worked);
  const overalls = await ask(engine, serviceOverall, selection);
  const overall = required(
    overalls.find((row) => row.inspection_id === worked),
    `a verdict on ${worked}`
  );
  const inspections = await ask(engine, serviceInspections, selection);
  const inspection = required(
    inspections.find((row) => row.inspection_id === worked),
    `the inspection ${worked}`
  );
  return {
    serviceId,
    shows,
    service: inspection.service_name,
    published: inspection.published ?? '',
    rating: overall.published_rating,
    score: overall.published_score,
    sum: overall.sum_of_published,
    sumOfDerived: overall.sum_of_derived,
    reason: overall.reason,
    standards: standards.map(({ code, shows: what }) => exampleStandard(own, code, what, serviceId))
  };
}

/**
 * The worked examples with the figures of the verdicts.
 * @throws Error naming what the facts do not hold
 */
export async function askExamples(engine: Engine): Promise<WorkedExample[]> {
  const examples: WorkedExample[] = [];
  for (const example of EXAMPLES) examples.push(await askExample(engine, example));
  return examples;
}
