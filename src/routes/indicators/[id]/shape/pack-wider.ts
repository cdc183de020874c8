import { group } from 'd3-array';
import type { IndicatorValue } from '$lib/queries/indicator-values';
import type { WiderSeries } from '$lib/ui/indicators/page-slice';
import { rounded } from './rounding';

/** Regions and countries, each with its values in the order of the periods. */
export function packWider(
  rows: readonly IndicatorValue[],
  periods: readonly string[],
  places: number
): WiderSeries[] {
  const wider = rows.filter(({ level }) => level === 'region' || level === 'country');
  return [...group(wider, (row) => row.area_id).values()].map((series) => ({
    name: series[0]?.area_name ?? '',
    kind: series[0]?.level === 'region' ? 'region' : 'country',
    value: periods.map((period) => rounded(series.find((row) => row.period === period)?.value, places)),
    derived: series.some(({ provenance }) => provenance === 'derived')
  }));
}
