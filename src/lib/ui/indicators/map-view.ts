import type { MapBand, MapRow } from '$lib/words/describe-map';
import { bareValue } from '$lib/words/comparison-sentence';
import { cellOf } from './area-rows';
import { valueFormat } from './format-value';
import { knownInWords } from './known-codes';
import type { IndicatorSlice } from './page-slice';
import type { LevelPeriod, LevelSlice } from './slice';

const BANDS: readonly MapBand[] = [1, 2, 3, 4, 5];

/** Of each service what the map says: its class and value, or why it has none. */
export function mapRows(slice: IndicatorSlice, services: LevelSlice, period: LevelPeriod): MapRow[] {
  return services.ids.map((id, place): MapRow => {
    const value = cellOf(period, 'value', place);
    const band = BANDS.find((one) => String(one) === period.band?.[place]) ?? null;
    const head = {
      id,
      label: services.names[place] ?? id,
      part: slice.regions[slice.regionOf[place] ?? -1] ?? ''
    };
    if (value === null || band === null)
      return { ...head, band: null, valueText: '', missing: knownInWords(period.known[place] ?? 'N') };
    return { ...head, band, valueText: bareValue(value, slice.head.unit) };
  });
}

/** Ranges of the five classes, lowest first, from the values in them; none where there are too few values for classes. */
export function mapClasses(slice: IndicatorSlice, services: LevelSlice, period: LevelPeriod): string[] {
  const format = valueFormat(slice.head.unit);
  const ranges = BANDS.map((band) => {
    const values = services.ids.flatMap((_, place) =>
      period.band?.[place] === String(band) ? (cellOf(period, 'value', place) ?? []) : []
    );
    if (values.length === 0) return null;
    const [low, high] = [format(Math.min(...values)), format(Math.max(...values))];
    return low === high ? low : `${low} to ${high}`;
  });
  // With many equal values a class may stay empty; it keeps its place.
  return ranges.some((range) => range !== null) ? ranges.map((range) => range ?? 'no service') : [];
}
