import { valueId, type DraftTable, type DraftValue } from '../../src/build/read/draft';

/** What the invented drafts say of their programme and service. */
export const naming = { programme_id: 'yjs-2021', service_id: 'harrow' };

/** A value as a reader would draft it; invented. */
export function read(
  table: DraftTable,
  key: Record<string, string>,
  column: string,
  value: string,
  confidence: DraftValue['confidence'] = 'certain',
  words = 'invented'
): DraftValue {
  const whole = { inspection_id: 'harrow-2021-12', ...key };
  const evidence = [{ page: 1, line: 1, words }];
  return {
    id: valueId(table, whole, column),
    table,
    key: whole,
    column,
    value,
    confidence,
    rule: 'r',
    evidence,
    others: []
  };
}
