import { measureInterval } from '$lib/stats/measure';
import type { Measure } from '$lib/stats/compare-with-set';
import { trend } from '$lib/stats/trend';
import type { SliceBreak } from '$lib/ui/indicators/page-slice';
import { trendCodes } from '$lib/ui/indicators/letter-codes';
import { breaksFor } from './applies';
import type { LevelRows } from './level-rows';

/** Of each service the verdict on its last five points, one letter each. */
export function packTrend(
  { ids, periods }: LevelRows,
  measure: Measure,
  countries: readonly string[],
  breaks: readonly SliceBreak[]
): string {
  return ids
    .map((id, place) => {
      const points = periods.flatMap(({ period, rows }) => {
        const row = rows[place];
        return row ? [{ period, ...measureInterval(row, measure) }] : [];
      });
      const { direction, reason } = trend(points, { breaks: breaksFor(breaks, id, countries[place] ?? '') });
      return trendCodes.letter(direction ?? reason ?? 'fewer-than-five');
    })
    .join('');
}
