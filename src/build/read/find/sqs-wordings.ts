import type { FactRow } from '../../facts';

/** What the words of a Short Quality Screening say of the cases: a range of shares, or cases that did not meet it. */
export interface WordingRange {
  low: number | null;
  high: number | null;
  notMet: number | null;
}

/** Words before a proportion that leave its range as it is. */
const HEDGE = /^(?:about|around|approximately|just) /;

/**
 * The range that we read into a wording.
 * @param wording as `proportionsIn` gives it
 * @param met whether the words speak of cases that met the finding
 * @param notMet cases that "all but n" leaves out; null for other wordings
 * @param wordings the table `proportion_wordings`
 */
export function rangeOf(
  wording: string,
  met: boolean,
  notMet: number | null,
  wordings: readonly FactRow<'proportion_wordings'>[]
): WordingRange {
  if (notMet !== null) return { low: null, high: null, notMet };
  const core = wording.replace(HEDGE, '');
  const row = wordings.find((one) => one.wording === core && (one.wording_says === 'met') === met);
  if (!row) return { low: null, high: null, notMet: null };
  return { low: row.met_low_pct, high: row.met_high_pct, notMet: row.met_low_pct === 100 ? 0 : null };
}
