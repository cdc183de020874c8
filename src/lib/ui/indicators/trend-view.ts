import type { TrendSeries } from '$lib/charts/IndicatorTrend.svelte';
import type { TrendBand } from '$lib/words/band-sentence';
import { sentenceCase } from '$lib/words/lists';
import { trendSentence } from '$lib/words/trend-sentence';
import { trendVerdictWords } from '$lib/words/trend-verdict';
import { cellOf } from './area-rows';
import { valueFormat } from './format-value';
import { knownInWords } from './known-codes';
import { trendCodes } from './letter-codes';
import type { IndicatorSlice, SliceBreak, WiderSeries } from './page-slice';
import type { ColumnName, LevelSlice } from './slice';

/** What the trend of an indicator draws. */
export interface TrendView {
  title: string;
  series: TrendSeries[];
  band: TrendBand;
  breaks: SliceBreak[];
  events: { before: string; label: string; note: string }[];
}

const columnOf = (services: LevelSlice, name: ColumnName, place: number) =>
  services.periods.map((period) => ({ period: period.period, value: cellOf(period, name, place) }));

function ownSeries(services: LevelSlice, place: number): TrendSeries {
  const points = services.periods.map((period) => {
    const value = cellOf(period, 'value', place);
    const missing = knownInWords(period.known[place] ?? 'N', period.without[place]);
    const limits = { lower: cellOf(period, 'lower', place), upper: cellOf(period, 'upper', place) };
    return { period: period.period, value, ...limits, ...(value === null ? { missing } : {}) };
  });
  return { role: 'own', label: services.names[place] ?? '', points };
}

function widerSeries(
  services: LevelSlice,
  wider: WiderSeries | undefined,
  role: 'region' | 'national'
): TrendSeries[] {
  if (!wider?.value.some((value) => value !== null)) return [];
  const points = services.periods.map(({ period }, i) => ({ period, value: wider.value[i] ?? null }));
  return [{ role, label: wider.name, points }];
}

/** Without a chosen service: the middle of all of them. */
function allServices(slice: IndicatorSlice, services: LevelSlice): Pick<TrendView, 'series' | 'band'> {
  // A few services alone do not stand for all of them.
  const middles = services.periods.map(({ period, middle, columns }) => {
    const known = columns.value?.filter((value) => value !== null).length ?? 0;
    return { period, middle: known * 2 >= services.ids.length ? middle : null };
  });
  const points = middles.map(({ period, middle }) => ({
    period,
    value: middle?.[1] ?? null,
    missing: 'known for too few'
  }));
  const nation = slice.wider.find(({ kind, name }) => kind === 'country' && name === 'England');
  return {
    series: [
      { role: 'similar', label: 'the median of services', points },
      ...widerSeries(services, nation, 'national')
    ],
    band: {
      label: 'middle half of all services',
      points: middles.map(({ period, middle }) => ({
        period,
        lower: middle?.[0] ?? null,
        upper: middle?.[2] ?? null
      }))
    }
  };
}

function oneService(
  slice: IndicatorSlice,
  services: LevelSlice,
  place: number
): Pick<TrendView, 'series' | 'band'> {
  const region = slice.regions[slice.regionOf[place] ?? -1] ?? '';
  const country = region === 'Wales' ? 'Wales' : 'England';
  const find = (kind: WiderSeries['kind'], name: string) =>
    slice.wider.find((one) => one.kind === kind && one.name === name);
  const median = columnOf(services, 'median', place);
  const similar: TrendSeries[] = median.some(({ value }) => value !== null)
    ? [{ role: 'similar', label: 'the median of similar services', points: median }]
    : [];
  return {
    series: [
      ownSeries(services, place),
      ...similar,
      ...widerSeries(services, find('region', region), 'region'),
      ...widerSeries(services, find('country', country), 'national')
    ],
    band: {
      label: 'middle half of similar services',
      points: services.periods.map((period) => ({
        period: period.period,
        lower: cellOf(period, 'lowerQuartile', place),
        upper: cellOf(period, 'upperQuartile', place)
      }))
    }
  };
}

function titleOf(
  slice: IndicatorSlice,
  services: LevelSlice,
  place: number,
  series: readonly TrendSeries[]
): string {
  const { head, breaks } = slice;
  const saying = place < 0 ? null : trendCodes.word(slice.trend[place]);
  if (saying) return `${head.name} in ${services.names[place]}: ${trendVerdictWords(saying)}`;
  const cuts = breaks.filter(({ kind }) => kind !== 'event');
  const unit = head.unit === 'per cent' ? 'per cent' : head.unit;
  const moved = trendSentence(series.slice(0, 1), cuts, unit, valueFormat(head.unit)).replace(/\.$/, '');
  return `${head.name}: ${moved.replace(/^(In|Between|No) /, (word) => word.toLowerCase())}`;
}

/** The trend of a service beside its similar services, region and nation; of all services where none is chosen (-1). */
export function trendView(slice: IndicatorSlice, services: LevelSlice, place: number): TrendView {
  const country = slice.regions[slice.regionOf[place] ?? -1] === 'Wales' ? 'Wales' : 'England';
  const scopes = new Set(['all', 'all services', country, ...(place < 0 ? [] : [services.ids[place]])]);
  const breaks = slice.breaks.filter(({ scope }) => scopes.has(scope));
  const { series, band } = place < 0 ? allServices(slice, services) : oneService(slice, services, place);
  const events = breaks.filter(({ kind }) => kind === 'event');
  return {
    title: titleOf(slice, services, place, series),
    series,
    band,
    breaks: breaks.filter(({ kind }) => kind !== 'event'),
    events: events.map(({ before, note }) => ({
      before,
      label: 'pandemic',
      note: sentenceCase(note.replace(/^pandemic(: )?/, '') || 'courts closed and arrests fell')
    }))
  };
}
