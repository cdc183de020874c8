import type { IndicatorValue } from '$lib/queries/indicator-values';
import type { SetComparisonAnswer } from '$lib/queries/set-comparisons';
import type { Measure } from '$lib/stats/compare-with-set';
import { measureInterval } from '$lib/stats/measure';
import { middleHalf } from '$lib/stats/middle-half';
import { quantileBands } from '$lib/stats/quantile-bands';
import { rankInterval, type RankUnit } from '$lib/stats/rank-interval';
import { knownLetter, type KnownBasis } from '$lib/ui/indicators/known-codes';
import type { Column, Columns, IndicatorHead, LevelPeriod } from '$lib/ui/indicators/slice';
import { packFunnel } from './pack-funnel';
import { packSimilar } from './pack-similar';
import { column, placesOf, rounded } from './rounding';

const CLASSES = 5;
type Rows = readonly (IndicatorValue | null)[];

function letterOf(row: IndicatorValue | null): string {
  if (row === null) return knownLetter('no-row');
  if (row.value === null) return knownLetter(row.missing_reason ?? 'not-published');
  const printed = row.basis === 'service' || row.basis === 'authority';
  if (printed && row.provenance === 'derived') return knownLetter('worked-out');
  return knownLetter(row.basis as KnownBasis);
}

function packRanks(
  units: readonly RankUnit[],
  share: boolean
): { columns: Columns; rankedOf: number } | null {
  const ranks = rankInterval(units, share ? 'proportion' : 'rate');
  const rankedOf = ranks[0]?.of ?? 0;
  if (rankedOf < 2) return null;
  return { columns: { rankLow: ranks.map((r) => r.lower), rankHigh: ranks.map((r) => r.upper) }, rankedOf };
}

/** Classes of a map, 1 the lowest value; quantiles count from the good end, so they are turned where low is good. */
function bandsOf(values: readonly (number | null)[], lowIsGood: boolean): string {
  return quantileBands(values, CLASSES, lowIsGood)
    .map((band) => (band === null ? '-' : String(lowIsGood ? CLASSES + 1 - band : band)))
    .join('');
}

function quartiles(values: readonly (number | null)[], places: number): LevelPeriod['middle'] {
  const { lowerQuartile, median, upperQuartile } = middleHalf(values);
  if (lowerQuartile === null || median === null || upperQuartile === null) return null;
  return [lowerQuartile, median, upperQuartile].map((value) => rounded(value, places) ?? 0) as [
    number,
    number,
    number
  ];
}

/** What packing a period needs beside its rows. */
export interface PeriodContext {
  head: Pick<IndicatorHead, 'unit' | 'polarity' | 'carries'>;
  measure: Measure | null;
  ids: readonly string[];
  /** Only for services: what their similar services hold, in the order of the areas. */
  similar?: readonly (SetComparisonAnswer | undefined)[];
  /** Ids of the page's sources, in their order. */
  sources: readonly string[];
  /** Only for services: classes for the map. */
  bands?: boolean;
}

/** The columns with something in them. */
function filled(columns: Readonly<Record<string, Column | undefined>>): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column));
}

function ownColumns(rows: Rows, { head, measure }: PeriodContext): Columns {
  const places = placesOf(head.unit);
  const valued = rows.map((row) => (row?.value === null ? null : row));
  const intervals = valued.map((row) =>
    row && head.carries.includes('interval') ? measureInterval(row, measure) : null
  );
  return filled({
    value: rows.map((row) => rounded(row?.value, places)),
    lower: column(
      intervals.map((one) => one?.lower),
      places
    ),
    upper: column(
      intervals.map((one) => one?.upper),
      places
    ),
    count: column(
      valued.map((row) => row?.numerator),
      0
    ),
    base: column(
      valued.map((row) => row?.denominator),
      0
    )
  });
}

/** One period of one level, rounded as printed, with all that is worked out from it. */
export function packPeriod(period: string, rows: Rows, context: PeriodContext): LevelPeriod {
  const { head, measure, ids } = context;
  const places = placesOf(head.unit);
  const values = rows.map((row) => row?.value ?? null);
  const units = rows.map((row, i) => {
    const counted = row && row.value !== null ? row : null;
    return { id: ids[i] ?? '', count: counted?.numerator ?? null, denominator: counted?.denominator ?? null };
  });
  const ranks = head.carries.includes('rank') && measure ? packRanks(units, measure.share) : null;
  const funnel = head.carries.includes('funnel') && measure ? packFunnel(units, measure, places) : null;
  const similar = context.similar && measure ? packSimilar(context.similar, measure, places) : null;
  return {
    period,
    known: rows.map(letterOf).join(''),
    sources: context.sources.flatMap((id, i) =>
      rows.some((row) => row?.source_id === id && row.value !== null) ? [i] : []
    ),
    countsDerived: rows.some((row) => row?.counts_derived),
    doubtful: rows.flatMap((row, i) => (row?.doubtful && row.value !== null ? [i] : [])),
    without: Object.fromEntries(
      rows.flatMap((row, i) => (row?.missing_members ? [[i, row.missing_members]] : []))
    ),
    middle: quartiles(values, places),
    ...(context.bands ? { band: bandsOf(values, head.polarity === 'low') } : {}),
    ...(ranks ? { rankedOf: ranks.rankedOf } : {}),
    ...(funnel ? { funnel } : {}),
    ...(similar ? { verdicts: similar.verdicts } : {}),
    columns: { ...ownColumns(rows, context), ...ranks?.columns, ...similar?.columns }
  };
}
