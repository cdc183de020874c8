import type { RatingBarRow } from '$lib/words/describe-rating-bars';
import { halfYearInWords } from '$lib/words/half-year';
import type { TrendChoice } from './choice';
import { TOGETHER, type PackedCounts, type PeriodKind, type TrendSlice } from './slice';

/** The rows of one programme, or of both that share the scale of 36. */
export interface ProgrammeRows {
  programme: TrendSlice['programmes'][number];
  /** In the order of time; a period without an inspection in the place has a row too. */
  rows: RatingBarRow[];
  /** All periods together. */
  whole: RatingBarRow;
}

/** Places in the slice's list of the programmes that a choice shows: never two on different scales in one of them. */
export function shownProgrammes(slice: TrendSlice, { programme }: Pick<TrendChoice, 'programme'>): number[] {
  const chosen = slice.programmes.findIndex(({ id }) => id === programme);
  if (chosen >= 0) return [chosen];
  // A programme on the scale of 36 has scores; those are shown together.
  const withScores = new Set(slice.spreads.map(([at]) => at));
  return slice.programmes.flatMap(({ id }, at) => (id === TOGETHER || !withScores.has(at) ? [at] : []));
}

/** The bar of one cell; a cell that is not there holds nothing. */
export function barRow(label: string, cell: PackedCounts | undefined): RatingBarRow {
  if (!cell) return { label, counts: [0, 0, 0, 0], notFound: 0, lower: null, upper: null };
  const [, , , outstanding, good, requires, inadequate, notFound, lower, upper] = cell;
  return {
    label,
    counts: [outstanding, good, requires, inadequate],
    notFound,
    lower: lower ?? null,
    upper: upper ?? null
  };
}

/** A period in words. */
export function periodInWords(kind: PeriodKind, text: string): string {
  return kind === 'year' ? text : halfYearInWords(text);
}

/** Ratings by period for a choice, programme by programme. */
export function periodRows(slice: TrendSlice, choice: TrendChoice): ProgrammeRows[] {
  const cellAt = (programme: number, place: number, period: number) =>
    slice.counts.find((cell) => cell[0] === programme && cell[1] === place && cell[2] === period);
  return shownProgrammes(slice, choice).flatMap((at) => {
    const programme = slice.programmes[at];
    if (!programme) return [];
    const rows = slice.periods.flatMap(({ kind, text }, period) => {
      if (kind === 'all' || kind !== choice.period || !cellAt(at, 0, period)) return [];
      const cell = cellAt(at, choice.place, period);
      // That nothing was found in half-years that are not known says nothing.
      if (!cell && kind === 'half-year' && text.length === 4) return [];
      const row = barRow(periodInWords(kind, text), cell);
      return [kind === 'half-year' && text.length === 4 ? { ...row, unplaced: true } : row];
    });
    const all = slice.periods.findIndex(({ kind }) => kind === 'all');
    return [{ programme, rows, whole: barRow('all years', cellAt(at, choice.place, all)) }];
  });
}
