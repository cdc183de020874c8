import type { IndicatorChoice, IndicatorChoices } from './choice';
import type { IndicatorSlice } from './page-slice';
import type { LevelSlice } from './slice';

/** What can be chosen of an indicator. */
export function choicesOf(slice: IndicatorSlice, services: LevelSlice): IndicatorChoices {
  return {
    services: services.ids.map((id, i) => ({ id, name: services.names[i] ?? id })),
    periods: services.periods.map(({ period }) => period),
    levels: slice.levels,
    period: slice.period
  };
}

/** The choice of a reader who has chosen nothing. */
export function defaultChoice({ period }: IndicatorSlice): IndicatorChoice {
  return { service: '', period, level: 'service' };
}
