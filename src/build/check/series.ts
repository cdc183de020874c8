import { period } from '$lib/data/period';
import type { Facts } from '../facts';
import { areaOf } from './observation-area';
import type { Placed } from './placed';
import { placed } from './placed';

/** An observation with a value, its area and its period read. */
export interface Point {
  at: Placed<'observations'>;
  area: string;
  value: number;
  /** Months since year 0 of the first month, and how many months it covers. */
  start: number;
  months: number;
}

const cache = new WeakMap<object, readonly Point[]>();

/** Every observation that has a value. */
export function pointsOf(facts: Facts): readonly Point[] {
  const table = facts.tables.observations;
  const known = cache.get(table);
  if (known) return known;
  const points = placed(table).flatMap((at): Point[] => {
    const span = period(at.row.period);
    if (!span || at.row.value === null) return [];
    const [year, month] = span.firstMonth.split('-').map(Number) as [number, number];
    const start = year * 12 + month - 1;
    return [{ at, area: areaOf(at.row), value: at.row.value, start, months: span.months }];
  });
  cache.set(table, points);
  return points;
}

/** Points grouped by a name made of each. */
export function pointsBy(points: readonly Point[], name: (point: Point) => string): Map<string, Point[]> {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(name(point));
    if (group) group.push(point);
    else groups.set(name(point), [point]);
  }
  return groups;
}
