import { checkFacts } from '../../../src/build/check/check-facts';
import { diskReader } from '../../../src/build/disk-facts';
import { readFacts } from '../../../src/build/facts';
import { judge } from '../../../src/build/judge';
import { buildWarehouse } from '../../../src/build/warehouse';

/** Builds the warehouse of the project's facts at a path, as the data build does. */
export async function buildFactsWarehouse(path: string): Promise<void> {
  const facts = readFacts(diskReader('.'));
  const { tables } = facts;
  const verdicts = judge({
    programmes: tables.programmes.rows,
    rating_bands: tables.rating_bands.rows,
    standards: tables.standards.rows,
    questions: tables.questions.rows,
    inspections: tables.inspections.rows,
    standard_ratings: tables.standard_ratings.rows,
    question_results: tables.question_results.rows
  });
  await buildWarehouse(path, { facts, verdicts, doubts: checkFacts(facts).doubts });
}
