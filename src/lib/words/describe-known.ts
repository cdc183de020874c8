import { formatPercent } from './numbers';
import { knownInWords } from './rating-tally';

/** How much is known of one standard. */
export interface KnownShare {
  label: string;
  /** Inspections that could rate it. */
  inspected: number;
  /** Known by report or other page. */
  known: number;
  /** Known in ways that are not counted. */
  otherwise: number;
  /** Share of known ratings, in per cent, from which on shares of them are given. */
  from: number;
}

/** What the bars show, in sentences: one for each standard. */
export function describeKnown(rows: readonly KnownShare[]): string {
  if (rows.length === 0) return 'No standard is listed.';
  const from = [...new Set(rows.map((row) => formatPercent(row.from)))].join(' or ');
  const each = rows.map(
    (row) =>
      `${row.label}: ${knownInWords(row)} known${row.otherwise ? `, ${row.otherwise} more known in ways that are not counted` : ''}.`
  );
  return `${each.join(' ')} Shares are given from ${from} on.`;
}

/** The finding: of how many standards enough is known, or how far the best known of them is from that. */
export function knownFinding(rows: readonly KnownShare[]): string {
  const [only] = rows;
  if (only && rows.length === 1) return `${only.label}: known for ${knownInWords(only)} inspections`;
  const enough = rows.filter((row) => row.known > 0 && 100 * row.known >= row.from * row.inspected).length;
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
