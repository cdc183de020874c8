import type { DistributionRow } from '$lib/words/describe-distribution';
import type { TrendChoice } from './choice';
import { shownProgrammes } from './period-rows';
import { TOGETHER, type TrendSlice } from './slice';

/** Distributions to draw. */
export interface ShownScores {
  /** One row a year, the oldest first; none where the programme chosen gives no score. */
  rows: DistributionRow[];
  /** Whether scores of both programmes are among them. */
  both: boolean;
}

/** Scores by year for a choice. */
export function scoreRows(slice: TrendSlice, choice: TrendChoice): ShownScores {
  const [programme = -1] = shownProgrammes(slice, choice);
  const together = slice.programmes[programme]?.id === TOGETHER;
  const latest = Math.max(...slice.scores.map(([, of]) => of));
  const own = slice.scores.filter(
    ([, of, , , places]) =>
      (together || of === programme) && (choice.place === 0 || places.includes(choice.place))
  );
  const spreadAt = (period: number, place: number) =>
    slice.spreads.find((cell) => cell[0] === programme && cell[1] === place && cell[2] === period);
  const rows = slice.periods.flatMap(({ kind, text }, period): DistributionRow[] => {
    if (kind !== 'year' || !spreadAt(period, 0)) return [];
    const [, , , inspections = 0, , lowerQuartile = null, median = null, upperQuartile = null] =
      spreadAt(period, choice.place) ?? [];
    const scores = own
      .filter(([, , year]) => year === period)
      .map(([label, of, , value]) => ({ label, value, later: of === latest }));
    return [{ label: text, scores, inspections, median, lowerQuartile, upperQuartile }];
  });
  return { rows, both: new Set(own.map(([, of]) => of)).size > 1 };
}
