import type { Trend } from '$lib/stats/trend';

/** What may be said of a trend: its direction, or why none may be judged. */
export type TrendSaying = NonNullable<Trend['direction']> | NonNullable<Trend['reason']>;

/** A trend's verdict on the last five years with an interval, as it follows a name: `falling over the last five years`. */
export function trendVerdictWords(saying: TrendSaying): string {
  switch (saying) {
    case 'rising':
    case 'falling':
      return `${saying} over the last five years with an interval`;
    case 'none':
      return 'no clear trend over the last five years with an interval';
    case 'fewer-than-five':
      return 'no trend is judged, as fewer than five years have an interval';
    case 'crosses-break':
      return 'no trend is judged, as the last five years cross a break of the series';
    case 'unequally-spaced':
      return 'no trend is judged, as a year is missing between the last five';
  }
}

/** How a trend was judged, in a sentence. */
export const TREND_TEST =
  'A trend is said only where a weighted line through the last five points is clear at 99.8 % and keeps its direction whichever point is left out.';
