import type { TrendBand } from '$lib/words/band-sentence';
import type { SeriesBreak, TrendPoint } from '$lib/words/trend-sentence';
import { drawnPoints, trendLines } from './trend-lines';

/** An unbroken stretch of a band. */
export type BandStretch = readonly { month: number; lower: number; upper: number }[];

/** The band's limits as points, so that they count for the scale. */
export function bandPoints({ points }: TrendBand): TrendPoint[] {
  return points.map(({ period, upper, lower }) => ({ period, value: upper, upper, lower }));
}

/** The stretches of a band: cut where a period has none or a break lies, as lines are. One period alone has no breadth. */
export function bandStretches(band: TrendBand, breaks: readonly SeriesBreak[]): BandStretch[] {
  return trendLines(drawnPoints(bandPoints(band)), breaks)
    .filter((line) => line.length > 1)
    .map((line) =>
      line.flatMap(({ month, lower, upper }) =>
        lower === null || upper === null ? [] : [{ month, lower, upper }]
      )
    );
}

/** The way around a stretch: its upper limits there, its lower ones back. */
export function bandOutline(stretch: BandStretch): { month: number; value: number }[] {
  return [
    ...stretch.map(({ month, upper }) => ({ month, value: upper })),
    ...stretch.toReversed().map(({ month, lower }) => ({ month, value: lower }))
  ];
}
