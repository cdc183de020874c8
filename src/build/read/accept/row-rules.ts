import type { DraftTable } from '../draft';
import type { Cell, DraftRow } from './cell';
import { isTaken } from './cell';

/** Columns that say how a value is known, filled by rule when the value was read in a report. */
interface Proof {
  value: string;
  basis: string;
  /** Column of the source that belongs to this value alone. */
  source?: string;
}

const PROOFS: Partial<Record<DraftTable, Proof>> = {
  standard_ratings: { value: 'rating', basis: 'basis', source: 'source' },
  inspections: { value: 'overall_score', basis: 'score_basis' }
};

/** How an accepted value is known: the report itself. */
const REPORT = 'report';

const takenText = (row: DraftRow, column: string) =>
  row.cells.find((cell) => cell.column === column && isTaken(cell))?.text ?? '';

/** What the draft may say of an inspection as values too: while such a value is undecided, no rule stands in for it. */
export const HEADS: readonly string[] = ['service_id', 'programme_id', 'kind'];

/**
 * Cells of a new row that no report prints, by column: how and where the row was read, and of an inspection its service,
 * programme, kind and the reader's version.
 */
export function filledByRule(row: DraftRow, { draft }: Cell['from']): Record<string, string> {
  const source = draft.citation;
  if (row.table === 'standard_ratings') return { basis: REPORT, source };
  if (row.table === 'fji') return { source_url: source };
  if (row.table !== 'inspections') return {};
  return {
    service_id: draft.service_id ?? '',
    programme_id: draft.programme_id ?? '',
    kind: 'single',
    ...(takenText(row, 'overall_score') === '' ? {} : { score_basis: REPORT }),
    source,
    source_kind: REPORT,
    confidence: 'high',
    reader_version: draft.reader_version
  };
}

/**
 * An inspection's row rests on the report once its date was accepted from it; tables without a source of their own take
 * theirs from this row.
 */
function sourceOfHead(
  row: DraftRow,
  source: string,
  before: Readonly<Record<string, string>>,
  left: readonly string[]
): Record<string, string> {
  const known = takenText(row, 'published') === '' || left.includes('published');
  return known || before['source_kind'] === REPORT ? {} : { source, source_kind: REPORT, confidence: 'high' };
}

/**
 * How a value that stands in data/ is known, once it was read in the report as well.
 * @param before cells of the row as they stand
 * @param after the same with the accepted cells
 * @param left columns whose accepted cells were left as they stand
 * @returns columns to change: none when the value was not accepted, was left as it stands, or is known from a report already
 */
export function provenByReport(
  row: DraftRow,
  { draft }: Cell['from'],
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  left: readonly string[]
): Record<string, string> {
  const head = row.table === 'inspections' ? sourceOfHead(row, draft.citation, before, left) : {};
  const proof = PROOFS[row.table];
  if (!proof || left.includes(proof.value) || takenText(row, proof.value) === '') return head;
  const same = before[proof.value] === after[proof.value];
  if (same && before[proof.basis] === REPORT) return head;
  return { ...head, [proof.basis]: REPORT, ...(proof.source ? { [proof.source]: draft.citation } : {}) };
}
