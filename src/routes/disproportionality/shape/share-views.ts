import { group } from 'd3-array';
import type { NationalDemographic } from '$lib/queries/national-demographics';

/** One measure split by age, sex or disposal in its newest period. */
export interface ShareGroup {
  measure: string;
  period: string;
  /** Events in the categories named. */
  counted: number;
  /** Events that the published shares are of, rounded to ten, where those named are not all; else null. */
  ofAbout: number | null;
  rows: NationalDemographic[];
}

/** A split of national measures that have counts. */
export interface ShareView {
  dimension: 'age' | 'sex' | 'disposal';
  groups: ShareGroup[];
}

/** Half a unit of the last printed place. */
const ROUNDING = 0.051;

/** A share is of the categories named, or of more: told by working the printed share out again. */
function shareGroup(rows: NationalDemographic[]): ShareGroup | null {
  const [first] = rows;
  if (!first) return null;
  const counted = rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const off = rows.find(
    ({ count, share_pct }) => Math.abs(share_pct - (100 * (count ?? 0)) / counted) > ROUNDING
  );
  const about = off ? Math.round((10 * (off.count ?? 0)) / off.share_pct) * 10 : null;
  return { measure: first.measure, period: first.period, counted, ofAbout: about, rows };
}

/** National shares by age, sex and disposal that stand on published counts, each with what it is of. */
export function shareViews(rows: readonly NationalDemographic[]): ShareView[] {
  return (['age', 'sex', 'disposal'] as const).map((dimension) => {
    const counted = rows.filter((row) => row.dimension === dimension && row.count !== null);
    const groups = [...group(counted, ({ measure }) => measure).values()].flatMap((ofMeasure) => {
      const newest = ofMeasure
        .map(({ period }) => period)
        .sort()
        .at(-1);
      const view = shareGroup(ofMeasure.filter(({ period }) => period === newest));
      return view ? [view] : [];
    });
    return { dimension, groups };
  });
}
