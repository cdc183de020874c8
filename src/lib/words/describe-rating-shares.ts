import { FEWEST_FOR_SHARE, goodOrBetter, ratedOf } from './describe-rating-bars';
import { formatNumber, formatPercent } from './numbers';
import { countsOf, knownInWords, tallyInWords, type RatingTally } from './rating-tally';

/** How the ratings of one standard, or of one group of inspections, lie. */
export interface RatingShare extends RatingTally {
  label: string;
  /** Whether enough is known for a share. */
  whole: boolean;
  /** 95 % interval of the share rated Good or better, in per cent; null where none can be given. */
  lower: number | null;
  upper: number | null;
}

/** Share rated Good or better, in per cent of those rated; null where too little is known, or few were rated. */
export function betterPct(row: RatingShare): number | null {
  const rated = ratedOf(countsOf(row));
  return row.whole && rated >= FEWEST_FOR_SHARE ? (100 * goodOrBetter(countsOf(row))) / rated : null;
}

/** The interval in words, `59–79 %`; empty where none can be given. */
export function betterInterval({ whole, lower, upper }: RatingShare): string {
  if (!whole || lower === null || upper === null) return '';
  return `${formatNumber(lower, 0)}–${formatPercent(upper)}`;
}

function shareInWords(row: RatingShare): string {
  const pct = betterPct(row);
  if (pct === null)
    return `${row.label}: ${knownInWords(row)} known (${tallyInWords(row)}), too few for a share.`;
  return `${row.label}: ${tallyInWords(row)}; Good or better ${formatPercent(pct)}, 95 % interval ${betterInterval(row)}.`;
}

/** What the bars show, in sentences: one for each row. */
export function describeRatingShares(rows: readonly RatingShare[]): string {
  return rows.length ? rows.map(shareInWords).join(' ') : 'No rating is known.';
}

interface Placed {
  row: RatingShare;
  pct: number;
}

/** Rows with a share, the lowest first. */
function placed(rows: readonly RatingShare[]): Placed[] {
  return rows
    .flatMap((row) => {
      const pct = betterPct(row);
      return pct === null ? [] : [{ row, pct }];
    })
    .sort((a, b) => a.pct - b.pct);
}

/** Others whose 95 % interval reaches down into that of the lowest. */
const overlapping = ([lowest, ...others]: readonly Placed[]) =>
  others.filter(({ row }) => (row.lower ?? 0) <= (lowest?.row.upper ?? 0));

/**
 * The finding: which row was rated Good or better least often; or that none clearly was, where the intervals of all others
 * overlap with that of the lowest.
 * @param noun what a row is: `standard`, `region`
 */
export function lowestShare(rows: readonly RatingShare[], noun: string): string {
  const shares = placed(rows);
  const [lowest] = shares;
  const highest = shares.at(-1);
  if (!lowest || !highest) return `Too little is known of any ${noun} for a share`;
  const counts = countsOf(lowest.row);
  const cases = `${goodOrBetter(counts)} of ${ratedOf(counts)} (${formatPercent(lowest.pct)})`;
  if (shares.length === 1) return `${lowest.row.label}: ${cases} were rated Good or better`;
  if (overlapping(shares).length === shares.length - 1)
    return `No ${noun} clearly stands apart: Good or better from ${formatPercent(lowest.pct)} (${lowest.row.label}) to ${formatPercent(highest.pct)} (${highest.row.label})`;
  return `Good or better least often: ${lowest.row.label}, ${cases}`;
}

/** How sure the lowest place is; empty where there are no two shares. */
export function lowestCaveat(rows: readonly RatingShare[]): string {
  const shares = placed(rows);
  const [lowest] = shares;
  if (!lowest || shares.length < 2) return '';
  const near = overlapping(shares).length;
  const others = shares.length - 1;
  if (near === 0) return `The 95 % interval of ${lowest.row.label} lies below those of all others.`;
  const whose =
    near === others
      ? others === 1
        ? 'that of the other'
        : 'those of all others'
      : `${near} of the ${others} others`;
  return `The 95 % interval of ${lowest.row.label} overlaps with ${whose}, so its place is not sure.`;
}
