import type { MissingReason } from '$lib/data/words';
import { formatPartialDate } from './dates';
import { formatIndicator } from './indicator-value';
import { missingWord } from './missing';
import { formatPeriod } from './periods';

/** One figure in two vintages of its publication. */
export interface Revision {
  period: string;
  older: number;
  /** When the older figure was published: `2025-01`. */
  older_vintage: string;
  /** The figure used now; null where there is none. */
  newer: number | null;
  newer_vintage: string | null;
  missing_reason: MissingReason | null;
}

/**
 * How a figure was revised, at the precision that both are shown with:
 * `2022: published as 151 in January 2025, now 156 (January 2026)`.
 * @param unit unit of the indicator, which decides the precision
 */
export function revisionSentence(revision: Revision, unit: string): string {
  const { period, older, older_vintage, newer, newer_vintage, missing_reason } = revision;
  const before = formatIndicator(older, unit);
  const head = `${formatPeriod(period)}: published as ${before} in ${formatPartialDate(older_vintage)}`;
  const when = newer_vintage ? ` (${formatPartialDate(newer_vintage)})` : '';
  if (newer === null) return `${head}, now ${missingWord(missing_reason)}${when}`;
  const now = formatIndicator(newer, unit);
  return now === before ? `${head}, unchanged since${when}` : `${head}, now ${now}${when}`;
}
