import { countOf } from '$lib/words/lists';
import type { IndicatorPoint, IndicatorView } from '../shape/indicator-view';

/** Short names of indicators, as a title begins. */
const SHORT: Record<string, string> = {
  fte_rate: 'First-time entrants',
  cs_rate: 'Children cautioned or sentenced',
  reoff_rate_15_17: 'Proven reoffending, aged 15–17',
  reoff_rate_10_14: 'Proven reoffending, aged 10–14',
  lac_convicted_pct: 'Looked-after children convicted or cautioned',
  proven_offences_rate: 'Proven offences',
  disposals_rate: 'Cautions and court sentences'
};

/** A short name for a title; the indicator's own name where it has none. */
export const shortName = (view: IndicatorView) => SHORT[view.indicator.indicator_id] ?? view.indicator.name;

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
export function missingWords(point: IndicatorPoint): string {
  switch (point.missing) {
    case 'suppressed':
      return 'suppressed (small numbers)';
    case 'not-whole':
      return point.missingMembers
        ? `not published for the whole service (without ${point.missingMembers})`
        : 'not published for the whole service';
    case 'not-applicable':
      return 'not applicable';
    case 'not-published':
    case null:
      return 'not published';
  }
}

/** Which periods carry an interval, and what its counts rest on; or why none can be given. */
function intervalWords({ indicator, series }: IndicatorView): string {
  const own = series.find((line) => line.key === 'service')?.points ?? [];
  const banded = own.filter((point) => point.lower !== null);
  if (banded.length) {
    const derived = banded.some((point) => point.countsDerived)
      ? ' Counts that are not published were worked out from the rate and the population.'
      : '';
    return `The 95 % interval is drawn for the ${countOf(banded.length, 'period')} in which counts are held.${derived}`;
  }
  return indicator.judged_by === 'middle-half'
    ? 'No interval can be given: the counts are not published, or one child brings many of them.'
    : 'No interval can be given: counts are not held.';
}

/** What an indicator's figure can and cannot say, from what the facts allow. */
export function limitWords(view: IndicatorView): string {
  const nation = view.series.some((line) => line.key === 'nation');
  return nation
    ? intervalWords(view)
    : `${intervalWords(view)} No national figure on this basis is published.`;
}

/** What the periods of a figure are, in words. */
export function periodWords({ series }: IndicatorView): string {
  const [first] = series[0]?.points ?? [];
  return first?.period.length === 4 ? 'calendar years' : 'years ending March';
}
