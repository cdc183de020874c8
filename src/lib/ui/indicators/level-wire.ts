import { decodeColumn, encodeColumn } from './column-codec';
import {
  COLUMN_NAMES,
  type Column,
  type ColumnName,
  type Columns,
  type LevelPeriod,
  type LevelSlice,
  type LevelWire,
  type PeriodHead
} from './slice';

/** Columns that lie near another one are written as their distance from it, which is a smaller number. */
const NEAR: Partial<Record<ColumnName, ColumnName>> = {
  lower: 'value',
  upper: 'value',
  rankHigh: 'rankLow',
  lowerQuartile: 'median',
  upperQuartile: 'median',
  comparator: 'median',
  comparatorFrom: 'median',
  comparatorTo: 'median',
  differenceLower: 'difference',
  differenceUpper: 'difference'
};
/** Places after the point of columns that are not in the unit of the value. */
const PLACES: Partial<Record<ColumnName, number>> = {
  count: 0,
  base: 0,
  rankLow: 0,
  rankHigh: 0,
  used: 0,
  members: 0,
  suppressed: 0
};

type Places = Pick<LevelWire, 'places' | 'differencePlaces'>;
const scaleOf = (name: ColumnName, { places, differencePlaces }: Places) =>
  10 ** (PLACES[name] ?? (name.startsWith('difference') ? differencePlaces : places));

/** What a column is measured from: its near column, in this column's scale; 0 where that has no value. */
function near(columns: Columns, name: ColumnName, places: Places): (i: number) => number {
  const other = NEAR[name];
  const scale = scaleOf(name, places);
  return (i) => Math.round((other ? (columns[other]?.[i] ?? 0) : 0) * scale);
}

function writeColumn(slice: LevelSlice, name: ColumnName, places: Places): string[] {
  const scale = scaleOf(name, places);
  const last = slice.ids.map(() => 0);
  return slice.periods.map(({ columns }) => {
    const from = near(columns, name, places);
    const column = columns[name];
    if (!column) return '';
    const steps = column.map((value, i) => {
      if (value === null) return null;
      const whole = Math.round(value * scale) - from(i);
      const step = whole - (last[i] ?? 0);
      last[i] = whole;
      return step;
    });
    return encodeColumn(steps);
  });
}

function headOf(period: LevelPeriod): PeriodHead {
  const head: PeriodHead & { columns?: Columns } = { ...period };
  delete head.columns;
  return head;
}

/** Packs a level: each number as its step from the same area's in the newer period, which is small. */
export function toWire(slice: LevelSlice, places: Places): LevelWire {
  const used = COLUMN_NAMES.filter((name) => slice.periods.some(({ columns }) => columns[name]));
  return {
    ...slice,
    periods: slice.periods.map(headOf),
    ...places,
    columns: Object.fromEntries(used.map((name) => [name, writeColumn(slice, name, places)]))
  };
}

/** Unpacks what `toWire` packed. */
export function fromWire({ columns: texts, places, differencePlaces, ...wire }: LevelWire): LevelSlice {
  const scales = { places, differencePlaces };
  const last = new Map(COLUMN_NAMES.map((name) => [name, wire.ids.map(() => 0)]));
  const periods = wire.periods.map((head, at) => {
    const columns: Partial<Record<ColumnName, Column>> = {};
    // Near columns come first in the order of the names.
    for (const name of COLUMN_NAMES) {
      const text = texts[name]?.[at];
      if (!text) continue;
      const scale = scaleOf(name, scales);
      const from = near(columns, name, scales);
      const sums = last.get(name) ?? [];
      columns[name] = decodeColumn(text).map((step, i) => {
        if (step === null) return null;
        const whole = step + (sums[i] ?? 0);
        sums[i] = whole;
        return (whole + from(i)) / scale;
      });
    }
    return { ...head, columns };
  });
  return { ...wire, periods };
}
