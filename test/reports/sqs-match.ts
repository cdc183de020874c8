import type { DraftValue } from '../../src/build/read/draft';
import type { TruthValue } from './invented-report';

/** One row of `sqs_findings` in the truth, which a reader names in its own words. */
interface Row {
  key: Readonly<Record<string, string>>;
  sentence: string;
  wording: string;
}

const plain = (words: string) => words.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

function truthRows(truth: readonly TruthValue[]): Row[] {
  return truth.flatMap(({ table, key, column, value, sentence }) =>
    table === 'sqs_findings' && column === 'wording' && sentence !== undefined
      ? [{ key, sentence: plain(sentence), wording: plain(value) }]
      : []
  );
}

const readRow = (value: DraftValue) => `${value.key['section'] ?? ''}\n${value.key['finding'] ?? ''}`;

/** Whether the words that a value was read from are, or lie in, or hold the sentence. */
function fits(row: Row, value: DraftValue): boolean {
  if (row.key['section'] !== value.key['section']) return false;
  return value.evidence.some(({ words }) => {
    const said = plain(words);
    return said.includes(row.sentence) || row.sentence.includes(said);
  });
}

/**
 * Gives each finding of a Short Quality Screening in a draft the key of the truth's row that stands in the same
 * sentence of the same section; of several such the one with the same wording. The rest is left as it is.
 */
export function matchedFindings(values: readonly DraftValue[], truth: readonly TruthValue[]): DraftValue[] {
  const left = truthRows(truth);
  const keys = new Map<string, Row['key']>();
  const wordings = values.filter(({ table, column }) => table === 'sqs_findings' && column === 'wording');
  for (const exact of [true, false])
    for (const value of wordings.filter((each) => !keys.has(readRow(each)))) {
      const at = left.findIndex((row) => fits(row, value) && (!exact || row.wording === plain(value.value)));
      const row = left[at];
      if (!row) continue;
      keys.set(readRow(value), row.key);
      left.splice(at, 1);
    }
  return values.map((value) => {
    const key = value.table === 'sqs_findings' ? keys.get(readRow(value)) : undefined;
    return key ? { ...value, key } : value;
  });
}
