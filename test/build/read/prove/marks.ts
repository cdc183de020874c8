import type { DraftTable, DraftValue } from '../../../../src/build/read/draft';
import { Workbench } from '../../../../src/build/read/workbench';
import { inventedValue } from '../review/invented-drafts';

/** A likely value of an invented report, as settling leaves one that a single table prints. */
export const likely = (
  table: DraftTable,
  key: Record<string, string>,
  column: string,
  value: string | number,
  more: Partial<DraftValue> = {}
): DraftValue =>
  inventedValue({
    table,
    key,
    column,
    value: String(value),
    confidence: 'likely',
    doubt: 'one place',
    ...more
  });

/** A likely value of the inspection's own row. */
export const ofInspection = (column: string, value: string | number): DraftValue =>
  likely('inspections', {}, column, value);

/** Figures of a key question, those that are given. */
export const question = (
  code: string,
  figures: { yes?: number; base?: number; pct?: number },
  rule = 'key-question-annexe'
): DraftValue[] =>
  (
    [
      ['yes_cases', figures.yes],
      ['relevant_cases', figures.base],
      ['published_pct', figures.pct]
    ] as const
  ).flatMap(([column, value]) =>
    value === undefined ? [] : [likely('question_results', { question_code: code }, column, value, { rule })]
  );

/** A rating of a standard. */
export const rating = (code: string, value: string): DraftValue =>
  likely('standard_ratings', { standard_code: code }, 'rating', value);

/** Runs a check over values. */
export function checked(values: readonly DraftValue[], check: (bench: Workbench) => void): Workbench {
  const bench = new Workbench(values);
  check(bench);
  return bench;
}

/** How sure each value is, "column value: confidence", in order. */
export const sureness = (bench: Workbench): string[] =>
  bench.values.map(({ key, column, value, confidence }) =>
    [...Object.values(key).slice(1), column, `${value}:`, confidence].join(' ')
  );

/** Kind and check of each finding. */
export const said = (bench: Workbench): string[] =>
  bench.findings.map(({ kind, check }) => `${kind} ${check}`);
