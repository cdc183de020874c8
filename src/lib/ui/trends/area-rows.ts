import type { RatingBarRow } from '$lib/words/describe-rating-bars';
import { barRow, shownProgrammes } from './period-rows';
import type { TrendChoice } from './choice';
import type { PlaceKind, TrendSlice } from './slice';

/** The ratings of one area in all years together, and what was found of its services of today. */
export interface AreaRow {
  bar: RatingBarRow;
  /** Services of today. */
  services: number;
  /** Those with a rating of the programme found. */
  rated: number;
  /** Those of which an inspection was found, but not its rating. */
  unrated: number;
  /** Those of which no inspection was found, which is not the same as not inspected. */
  notFound: number;
}

/** The areas of some kinds for the first programme that a choice shows, in the order of the slice. */
export function areaRows(
  slice: TrendSlice,
  choice: Pick<TrendChoice, 'programme'>,
  kinds: readonly PlaceKind[]
): AreaRow[] {
  const [programme = -1] = shownProgrammes(slice, choice);
  const whole = slice.periods.findIndex(({ kind }) => kind === 'all');
  return slice.places.flatMap(({ kind, name }, place) => {
    if (!kinds.includes(kind)) return [];
    const cell = slice.counts.find(
      ([of, at, period]) => of === programme && at === place && period === whole
    );
    const found = slice.coverage.find(([of, at]) => of === programme && at === place);
    const [, , services = 0, rated = 0, unrated = 0, notFound = 0] = found ?? [];
    return [{ bar: barRow(name, cell), services, rated, unrated, notFound }];
  });
}
