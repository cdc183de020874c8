import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import { doubtAt } from './placed';
import { pointsBy, pointsOf } from './series';

const FACTOR = 10;

/** Values ten times, or a tenth of, the one of the period directly before: a unit may have changed, or a digit slipped. */
export function jumps(facts: Facts): AuditRow[] {
  const used = pointsOf(facts).filter(({ at, value }) => at.row.series === 'use' && value > 0);
  const series = pointsBy(used, ({ at, area, months }) => `${at.row.indicator_id} ${area} ${months}`);
  return [...series.values()].flatMap((points) => {
    const ends = new Map(points.map((point) => [point.start + point.months, point]));
    return points.flatMap((point) => {
      const before = ends.get(point.start);
      if (!before) return [];
      const factor = point.value / before.value;
      if (factor < FACTOR && factor > 1 / FACTOR) return [];
      const reason = `The value ${point.value} follows ${before.value} in ${before.at.row.period}, a change by a factor of ${FACTOR} or more: a unit may have changed, or the numbers are very small.`;
      return [doubtAt(point.at, 'value', 'jump', reason)];
    });
  });
}
