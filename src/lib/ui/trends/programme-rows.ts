import type { DistributionRow } from '$lib/words/describe-distribution';
import type { RatingBarRow } from '$lib/words/describe-rating-bars';
import { barRow } from './period-rows';
import { TOGETHER, type TrendSlice } from './slice';

/** Each programme on the scale of 36 as one row over all its years, and each that gives ratings alone as one bar. */
export function programmeRows(slice: TrendSlice): { scored: DistributionRow[]; rated: RatingBarRow[] } {
  const whole = slice.periods.findIndex(({ kind }) => kind === 'all');
  const singles = slice.programmes.flatMap(({ id, short }, at) => (id === TOGETHER ? [] : [{ at, short }]));
  const spreadOf = (at: number) =>
    slice.spreads.find((cell) => cell[0] === at && cell[1] === 0 && cell[2] === whole);
  const scored = singles.flatMap(({ at, short }): DistributionRow[] => {
    const spread = spreadOf(at);
    if (!spread) return [];
    const [, , , inspections, , lowerQuartile = null, median = null, upperQuartile = null] = spread;
    const scores = slice.scores
      .filter(([, of]) => of === at)
      .map(([service, , year, value]) => ({ label: `${service}, ${slice.periods[year]?.text}`, value }));
    return [{ label: short, scores, inspections, median, lowerQuartile, upperQuartile }];
  });
  const rated = singles
    .filter(({ at }) => !spreadOf(at))
    .map(({ at, short }) =>
      barRow(
        short,
        slice.counts.find((cell) => cell[0] === at && cell[1] === 0 && cell[2] === whole)
      )
    );
  return { scored, rated };
}
