import type { IndicatorAnswer } from '$lib/queries/indicator-list';
import { SHOWN_INDICATORS } from '$lib/ui/indicators/shown-indicators';
import { shortIndicatorName } from '$lib/words/indicator-names';

/** Indicators that may carry something, those with a page first and in its order; each with what it cannot show. */
export function carriers(indicators: readonly IndicatorAnswer[]) {
  const place = (id: string) => {
    const at = SHOWN_INDICATORS.indexOf(id);
    return at < 0 ? SHOWN_INDICATORS.length : at;
  };
  return indicators
    .filter(({ carries }) => carries)
    .sort((a, b) => place(a.indicator_id) - place(b.indicator_id))
    .map(({ indicator_id: id, name, polarity, carries, cannot }) => ({
      id,
      name: shortIndicatorName(id, name),
      polarity,
      carries,
      cannot,
      page: SHOWN_INDICATORS.includes(id)
    }));
}
