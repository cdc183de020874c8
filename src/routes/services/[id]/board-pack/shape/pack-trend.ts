import { trend } from '$lib/stats/trend';
import { readCarries } from '$lib/words/indicator-carries';
import { trendVerdictWords } from '$lib/words/trend-verdict';
import type { IndicatorView } from '../../shape/indicator-view';

/** A trend is tested on so many values. */
const TESTED = 5;

/** Whether the facts let the trend of an indicator be tested at all. */
export const carriesTrend = ({ indicator }: IndicatorView): boolean =>
  readCarries(indicator.carries).includes('trend');

/**
 * The direction of a service’s own series; empty where it may not be tested, and none where one of its newest figures
 * is doubtful. An event marks a series and breaks nothing.
 */
export function packTrend(view: IndicatorView): string {
  if (!carriesTrend(view)) return '';
  const points = view.series.find(({ key }) => key === 'service')?.points ?? [];
  const newest = points
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => a.period.localeCompare(b.period));
  if (newest.slice(-TESTED).some(({ doubtful }) => doubtful))
    return 'no trend is judged, as a figure is doubtful';
  const breaks = view.breaks.filter(({ kind }) => kind !== 'event');
  const { direction, reason } = trend(points, { breaks });
  return trendVerdictWords(direction ?? reason ?? 'fewer-than-five');
}
