import { isWorkedOut, knownInWords } from './known-codes';
import type { ColumnName, LevelPeriod, LevelSlice } from './slice';

/** One area in one period. */
export interface AreaRow {
  /** Place of the area in its level. */
  place: number;
  id: string;
  name: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  count: number | null;
  base: number | null;
  rankLow: number | null;
  rankHigh: number | null;
  /** How the value is known, or why there is none. */
  known: string;
  workedOut: boolean;
  doubtful: boolean;
  role: 'own' | 'similar' | 'other';
}

/** Whom the rows are about. */
export interface Marked {
  /** Ids of the areas that are the reader's own. */
  own: ReadonlySet<string>;
  /** Ids of those that they are compared with. */
  similar: ReadonlySet<string>;
}

/** The number of an area in a column; null where the period has no such column. */
export function cellOf({ columns }: LevelPeriod, name: ColumnName, place: number): number | null {
  return columns[name]?.[place] ?? null;
}

/** Every area of a level in one period, lowest value first, those without one last; equal values by name. */
export function areaRows(
  { ids, names }: LevelSlice,
  period: LevelPeriod,
  { own, similar }: Marked
): AreaRow[] {
  const doubtful = new Set(period.doubtful);
  const rows = ids.map((id, place): AreaRow => {
    const letter = period.known[place] ?? '';
    const cell = (name: ColumnName) => cellOf(period, name, place);
    const value = cell('value');
    return {
      place,
      id,
      name: names[place] ?? id,
      value,
      lower: cell('lower'),
      upper: cell('upper'),
      count: cell('count'),
      base: cell('base'),
      rankLow: cell('rankLow'),
      rankHigh: cell('rankHigh'),
      known: knownInWords(letter, period.without[place]),
      workedOut: value !== null && isWorkedOut(letter),
      doubtful: doubtful.has(place),
      role: own.has(id) ? 'own' : similar.has(id) ? 'similar' : 'other'
    };
  });
  return rows.sort(
    (a, b) =>
      (a.value ?? Infinity) - (b.value ?? Infinity) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** An area that has a value. */
export type ValuedRow = AreaRow & { value: number };
/** Whether an area has a value. */
export const isValued = (row: AreaRow): row is ValuedRow => row.value !== null;

/** Who has no value and why, by reason: `not published (20 services)`. Few are named, many are counted. */
export function missingByReason(rows: readonly AreaRow[]): { reason: string; names: string[] }[] {
  const reasons = new Map<string, string[]>();
  for (const row of rows.filter(({ value }) => value === null))
    reasons.set(row.known, [...(reasons.get(row.known) ?? []), row.name]);
  return [...reasons]
    .map(([reason, names]) => ({ reason, names }))
    .sort((a, b) => b.names.length - a.names.length);
}
