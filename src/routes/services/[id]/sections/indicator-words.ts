import { whyMissing } from '$lib/words/missing';
import { shortIndicatorName } from '$lib/words/indicator-names';
import { countOf, listInWords } from '$lib/words/lists';
import type { IndicatorPoint, IndicatorView } from '../shape/indicator-view';
import type { LatestPoint } from '../shape/latest-point';

/** A short name for a title; the indicator's own name where it has none. */
export const shortName = (view: IndicatorView) =>
  shortIndicatorName(view.indicator.indicator_id, view.indicator.name);

/** How a service's value of one period was come by, in a few words for a table. */
export function basisWords(point: IndicatorPoint): string {
  switch (point.basis) {
    case 'service':
    case 'published':
      return point.provenance === 'derived' ? 'worked out from published figures' : 'as published';
    case 'authority':
      return 'the authority’s figure, as published';
    case 'joint-value':
      return 'the joint service’s figure, as published for its authorities';
    case 'former-code':
      return 'published under the former authority';
    case 'main-authority':
      return `its one authority with a figure, as published (without ${point.missingMembers ?? 'the others'})`;
    case 'pooled':
      return 'worked out: counts of its authorities put together';
    case 'weighted':
      return 'worked out: rates of its authorities, weighted by children aged 10–17';
    case 'not-whole':
      return 'not published for the whole service';
  }
}

/** Word for a missing value. */
export const missingWords = (point: IndicatorPoint) => whyMissing(point.missing, point.missingMembers);

/** Which periods carry an interval, and what its counts rest on; or why none can be given. */
function intervalWords({ indicator, series }: IndicatorView): string {
  const own = series.find((line) => line.key === 'service')?.points ?? [];
  const banded = own.filter((point) => point.lower !== null);
  if (banded.length) {
    const derived = banded.some((point) => point.countsDerived)
      ? ' Counts that are not published were worked out from the rate and the population.'
      : '';
    return `The 95 % interval is drawn where counts are held (${countOf(banded.length, 'period')}).${derived}`;
  }
  if (indicator.judged_by !== 'middle-half') return 'No interval can be given: counts are not held.';
  return own.some((point) => point.numerator !== null)
    ? 'No interval is given: one child can bring many, so the count alone does not tell what chance would do.'
    : 'No interval can be given: how many children stand behind each value is not published. Where they are few, one child moves the value by many points.';
}

/** Which of the newest figures were worked out and not published as such. */
function derivedWords(latest: LatestPoint | null): string {
  const comparator = latest?.nation ?? latest?.region;
  const own = latest?.own.provenance === 'derived' ? ['the service’s newest figure'] : [];
  const other = comparator?.provenance === 'derived' ? [`the figure of ${comparator.name}`] : [];
  const both = [...own, ...other];
  if (!both.length) return '';
  return ` Worked out from published figures, not published itself: ${listInWords(both)}.`;
}

/** What an indicator's figure can and cannot say, from what the facts allow. */
export function limitWords(view: IndicatorView, latest: LatestPoint | null): string {
  const nation = view.series.some((line) => line.key === 'nation');
  const words = `${intervalWords(view)}${derivedWords(latest)}`;
  return nation ? words : `${words} No national figure on this basis was found.`;
}

/** What the periods of a figure are, in words. */
export function periodWords({ series }: IndicatorView): string {
  const [first] = series[0]?.points ?? [];
  return first?.period.length === 4 ? 'calendar years' : 'years ending March';
}
