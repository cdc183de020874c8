import { checkFacts } from '../../../src/build/check/check-facts';
import { diskReader } from '../../../src/build/disk-facts';
import { readFacts } from '../../../src/build/facts';
import { judge } from '../../../src/build/judge';
import { judgedRows } from '../../../src/build/judged-rows';
import { buildWarehouse } from '../../../src/build/warehouse';

/** Builds the warehouse of the project's facts at a path, as the data build does. */
export async function buildFactsWarehouse(path: string): Promise<void> {
  const facts = readFacts(diskReader('.'));
  const verdicts = judge(judgedRows(facts));
  await buildWarehouse(path, { facts, verdicts, doubts: checkFacts(facts).doubts });
}
