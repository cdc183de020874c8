import { limitsInWords, type EnoughKnown } from './enough-known';
import { knownInWords } from './rating-tally';

/** How much is known of one standard. */
export interface KnownShare extends EnoughKnown {
  label: string;
  /** Known by report or other page. */
  known: number;
  /** Known in ways that are not counted. */
  otherwise: number;
  /** Whether enough is known for a share, as the warehouse finds it. */
  whole: boolean;
}

/** What the bars show, in sentences: one for each standard. */
export function describeKnown(rows: readonly KnownShare[]): string {
  if (rows.length === 0) return 'No standard is listed.';
  const each = rows.map(
    (row) =>
      `${row.label}: ${knownInWords(row)} known${row.otherwise ? `, ${row.otherwise} more known in ways that are not counted` : ''}.`
  );
  return `${each.join(' ')} Shares are given from ${limitsInWords(rows)} on.`;
}

/** The finding: of how many standards enough is known, or how far the best known of them is from that. */
export function knownFinding(rows: readonly KnownShare[]): string {
  const [only] = rows;
  if (only && rows.length === 1) return `${only.label}: known for ${knownInWords(only)} inspections`;
  const enough = rows.filter(({ whole }) => whole).length;
  if (enough > 0)
    return enough === rows.length
      ? `Enough is known of all ${rows.length} standards`
      : `Enough is known of ${enough} of ${rows.length} standards`;
  const most = Math.max(0, ...rows.map(({ known }) => known));
  const inspected = Math.max(0, ...rows.map((row) => row.inspected));
  return most === 0
    ? 'No rating of these standards is known'
    : `No standard is known for more than ${most} of ${inspected} inspections`;
}
