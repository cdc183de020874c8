import { formatNumber } from '$lib/words/numbers';
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

/** What an indicator's figure can and cannot say, from what the facts allow. */
export function limitWords({ indicator, series }: IndicatorView): string {
  const own = series.find((s) => s.key === 'service')?.points ?? [];
  const bands = own.filter((point) => point.lower !== null).length;
  const lines = series.map((s) => s.key);
  const said = [
    bands
      ? `The 95 % interval is drawn for the ${formatNumber(bands)} periods in which counts are held.`
      : indicator.judged_by === 'middle-half'
        ? 'No interval can be given: the counts are not published, or one child brings many of them.'
        : 'No interval can be given: counts are not held.',
    lines.includes('nation') ? '' : 'No national figure on this basis is published.'
  ];
  return said.filter(Boolean).join(' ');
}
