import { group, max } from 'd3-array';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { sourceList } from '$lib/queries/source-list';
import { publicationWords } from '$lib/words/publication';
import { everySeries, type SeriesValue } from '$lib/queries/every-series';
import { indicatorList, type IndicatorAnswer } from '$lib/queries/indicator-list';
import { measureInterval, measureOf } from '$lib/stats/measure';
import type { ComparedService } from '$lib/ui/compare/compared';
import type { ComparedIndicator, ComparedValue, ValueState } from '$lib/ui/compare/indicator-columns';
import { COMPARED_INDICATORS, shortIndicatorName } from '$lib/words/indicator-names';

function stateOf(row: SeriesValue): ValueState {
  if (row.value === null) {
    if (row.missing_reason === 'suppressed') return 'suppressed';
    return row.missing_reason === 'not-whole' ? 'not-whole' : 'not-published';
  }
  if (row.doubtful) return 'doubtful';
  if (row.basis === 'main-authority') return 'main-authority';
  return row.provenance === 'derived' ? 'worked-out' : 'published';
}

const NOTHING: ComparedValue = { value: null, lower: null, upper: null, n: null, state: 'not-published' };

function valueOf(row: SeriesValue | undefined, indicator: IndicatorAnswer): ComparedValue {
  if (!row) return NOTHING;
  const { lower, upper } = measureInterval(row, measureOf(indicator));
  const n = lower === null ? null : row.denominator;
  return { value: row.value, lower, upper, n, state: stateOf(row) };
}

/** The newest period of each country in which a service has a value: few periods, and one that all may share. */
function periodsOf(rows: readonly SeriesValue[], services: readonly ComparedService[]): string[] {
  const countries = new Map(services.map(({ id, country }) => [id, country]));
  const valued = rows.filter((row) => row.value !== null && countries.has(row.service_id));
  const newest = [...group(valued, (row) => countries.get(row.service_id)).values()].map((of) =>
    max(of, (row) => row.period)
  );
  return [...new Set(newest.filter((period) => period !== undefined))].sort().reverse();
}

/** Asks for the indicators that services are compared by, in their newest periods. */
export async function askIndicators(
  engine: Engine,
  services: readonly ComparedService[]
): Promise<ComparedIndicator[]> {
  const indicators = await ask(engine, indicatorList, {});
  const sources = await ask(engine, sourceList, {});
  const series = group(await ask(engine, everySeries, {}), (row) => row.indicator_id);
  return COMPARED_INDICATORS.flatMap((id) => {
    const indicator = indicators.find((row) => row.indicator_id === id);
    const rows = series.get(id) ?? [];
    if (!indicator || !rows.length) return [];
    const periods = periodsOf(rows, services).map((period) => {
      const found = new Map(rows.filter((r) => r.period === period).map((r) => [r.service_id, r]));
      return { period, values: services.map((s) => valueOf(found.get(s.id), indicator)) };
    });
    const shown = new Set(periods.map(({ period }) => period));
    const used = new Set(rows.filter((row) => shown.has(row.period)).map((row) => row.source_id));
    const vintages = sources.filter(({ source_id }) => used.has(source_id)).map(({ vintage }) => vintage);
    return [{ ...describe(indicator, vintages), periods }];
  });
}

function describe(
  indicator: IndicatorAnswer,
  vintages: readonly string[]
): Omit<ComparedIndicator, 'periods'> {
  const { indicator_id: id, name, unit, polarity, judged_by: judgedBy } = indicator;
  const href = indicator.source_url ? { href: indicator.source_url } : {};
  return {
    id,
    name: shortIndicatorName(id, name),
    fullName: name,
    unit,
    polarity,
    judgedBy,
    nOf:
      judgedBy === 'two-sample'
        ? unit === 'per cent'
          ? 'looked-after children'
          : 'children aged 10–17'
        : null,
    source: { text: publicationWords(indicator.source_publication, vintages), ...href }
  };
}
