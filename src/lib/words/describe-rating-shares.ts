import { listInWords } from './lists';
import { formatPercent } from './numbers';
import { goodOrBetter, knownInWords, ratedOf, tallyInWords, type RatingTally } from './rating-tally';

/** How the ratings of one standard, or of one group of inspections, lie. */
export interface RatingShare extends RatingTally {
  label: string;
  /** Whether enough is known for a share. */
  whole: boolean;
  /** 95 % interval of the share rated Good or better, in per cent; null where none can be given. */
  lower: number | null;
  upper: number | null;
}

/** Share rated Good or better, in per cent of those rated; null where too little is known, or nothing was rated. */
export function betterPct(row: RatingShare): number | null {
  const rated = ratedOf(row);
  return row.whole && rated > 0 ? (100 * goodOrBetter(row)) / rated : null;
}

/** The interval in words, `59 % to 81 %`; empty where none can be given. */
export function betterInterval({ whole, lower, upper }: RatingShare): string {
  return !whole || lower === null || upper === null
    ? ''
    : `${formatPercent(lower)} to ${formatPercent(upper)}`;
}

function shareInWords(row: RatingShare): string {
  const pct = betterPct(row);
  if (pct === null) return `${row.label}: ${knownInWords(row)} known, too few for a share.`;
  return `${row.label}: ${tallyInWords(row)}; Good or better ${formatPercent(pct)}, 95 % interval ${betterInterval(row)}.`;
}

/** What the bars show, in sentences: one for each row. */
export function describeRatingShares(rows: readonly RatingShare[]): string {
  return rows.length ? rows.map(shareInWords).join(' ') : 'No rating is known.';
}

/**
 * The finding: which row was rated Good or better least often.
 * @param noun what a row is, in the plural: `standards`, `regions`
 */
export function lowestShare(rows: readonly RatingShare[], noun: string): string {
  const shares = rows.flatMap((row) => {
    const pct = betterPct(row);
    return pct === null ? [] : [{ row, pct }];
  });
  if (shares.length === 0) return `Too little is known of the ${noun} for a share`;
  const least = Math.min(...shares.map(({ pct }) => pct));
  const lowest = shares.filter(({ pct }) => pct === least).map(({ row }) => row);
  if (lowest.length === rows.length && rows.length > 1)
    return `All ${rows.length} ${noun} were rated Good or better equally often: ${formatPercent(least)}`;
  const [first] = lowest;
  const cases =
    first && lowest.length === 1
      ? `${goodOrBetter(first)} of ${ratedOf(first)} (${formatPercent(least)})`
      : formatPercent(least);
  return `${listInWords(lowest.map(({ label }) => label))} ${lowest.length === 1 ? 'was' : 'were'} rated Good or better least often: ${cases}`;
}

/**
 * How sure the lowest place is: which other rows' intervals reach below the upper end of the lowest one's; empty where
 * there are no two shares.
 */
export function lowestCaveat(rows: readonly RatingShare[]): string {
  const shares = rows
    .filter((row) => betterPct(row) !== null && row.lower !== null && row.upper !== null)
    .sort((a, b) => (betterPct(a) ?? 0) - (betterPct(b) ?? 0));
  const [lowest, ...others] = shares;
  if (!lowest || others.length === 0) return '';
  const near = others.filter(({ lower }) => (lower ?? 0) <= (lowest.upper ?? 0));
  return near.length === 0
    ? `The 95 % interval of ${lowest.label} lies below those of all others.`
    : `Its place is not sure: the 95 % interval of ${lowest.label} overlaps with ${near.length === others.length ? 'those of all others' : `that of ${near.length} of ${others.length} others`}.`;
}
