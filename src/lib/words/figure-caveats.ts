import type { SeriesMissing } from '$lib/data/words';
import { formatPeriodShort } from './periods';
import { listInWords } from './lists';
import { whyMissing } from './missing';

/** A service's own figure of one period, as far as caveats go. */
export interface CaveatedPoint {
  period: string;
  value: number | null;
  missing: SeriesMissing | null;
  doubtful: boolean;
  derived: boolean;
  olderBase: boolean;
}

/** What must be said with a service's figure of a period, sentence by sentence: doubts, counts, base, later gaps. */
export function figureCaveats(points: readonly CaveatedPoint[], period: string): string[] {
  const point = points.find((one) => one.period === period);
  const later = points.filter((one) => one.period > period && one.value === null);
  const gaps = later.map((one) => `${formatPeriodShort(one.period)} ${whyMissing(one.missing)}`);
  return [
    gaps.length ? `Newer figures of this service are missing: ${listInWords(gaps)}.` : '',
    point?.doubtful ? 'The source marks this figure as doubtful, so nothing is built on it.' : '',
    point?.derived
      ? 'Its count is not published; it was worked out from the rate and the population, to within a few per cent.'
      : '',
    point?.olderBase
      ? 'This rate stands on older population estimates than later ones; it is no measure of change.'
      : ''
  ].filter((sentence) => sentence !== '');
}
