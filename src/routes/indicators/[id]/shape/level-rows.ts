import { group } from 'd3-array';
import type { IndicatorValue } from '$lib/queries/indicator-values';

/** Areas of one level in the order of their names, and the rows of each period in that order. */
export interface LevelRows {
  ids: string[];
  names: string[];
  services: (string | null)[];
  /** Newest first; null where an area has no row. */
  periods: { period: string; rows: (IndicatorValue | null)[] }[];
}

/** An area that belongs to a level even where no row names it. */
export interface LevelArea {
  id: string;
  name: string;
}

/**
 * Sorts the rows of one level by period and area.
 * @param areas every area of the level, in their order; without them, those that have rows
 */
export function levelRows(rows: readonly IndicatorValue[], areas?: readonly LevelArea[]): LevelRows {
  const byArea = group(rows, (row) => row.area_id);
  const listed =
    areas ??
    [...byArea]
      .map(([id, [first]]) => ({ id, name: first?.area_name ?? id }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const periods = [...new Set(rows.filter(({ value }) => value !== null).map(({ period }) => period))]
    .sort()
    .reverse();
  const cells = new Map(rows.map((row) => [`${row.area_id} ${row.period}`, row]));
  return {
    ids: listed.map(({ id }) => id),
    names: listed.map(({ name }) => name),
    services: listed.map(({ id }) => byArea.get(id)?.[0]?.service_id ?? null),
    periods: periods.map((period) => ({
      period,
      rows: listed.map(({ id }) => cells.get(`${id} ${period}`) ?? null)
    }))
  };
}
