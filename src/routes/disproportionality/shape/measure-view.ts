import type { NationalDemographic } from '$lib/queries/national-demographics';
import { REFERENCE_GROUP, RESIDENTS, type DemographicMeasure } from '$lib/rules/demographic-measures';
import { relativeRateIndex, type GroupCount, type NoIndexReason } from '$lib/stats/relative-rate-index';
import { indexVerdict, type IndexMark, type IndexVerdict } from '$lib/words/rate-index';

/** One group in one period: what was counted, what it is held against, and the index against White. */
export interface IndexRow extends IndexMark {
  period: string;
  /** Events counted, and their share of those whose ethnicity is known, in per cent. */
  count: number | null;
  sharePct: number;
  /** Children (or sentences) that the events could have been of, and their share in per cent. */
  population: number | null;
  populationPct: number | null;
  verdict: IndexVerdict | 'reference';
  /** True when the checks doubt the count. */
  doubtful: boolean;
}

/** One measure with its indices, newest period first. */
export interface MeasureView {
  measure: DemographicMeasure;
  periods: { period: string; counted: number; rows: IndexRow[] }[];
  sources: string[];
  /** What the checks doubt about its figures, by group and period. */
  doubts: { label: string; period: string; doubt: string }[];
}

const MISSING: Readonly<Record<NoIndexReason, string>> = {
  'no-count': 'not published',
  'no-population': 'no population is known',
  'too-few': 'too few to say'
};

const ofMeasure = (rows: readonly NationalDemographic[], measure: string) =>
  rows.filter((row) => row.measure === measure && row.dimension === 'ethnicity' && row.count !== null);

function rowOf(
  own: NationalDemographic,
  group: GroupCount,
  reference: GroupCount,
  more: { populationPct: number | null; interval: boolean }
): IndexRow {
  const shown = {
    label: own.category,
    period: own.period,
    count: own.count,
    sharePct: own.share_pct,
    population: group.population,
    populationPct: more.populationPct,
    doubtful: own.doubt !== null
  };
  const nothing = { value: null, lower: null, upper: null };
  if (own.category === REFERENCE_GROUP) {
    return { ...shown, ...nothing, value: 1, missing: null, verdict: 'reference' };
  }
  const { reason, value, lower, upper } = relativeRateIndex(group, reference, 0.95);
  const mark = {
    ...shown,
    value,
    lower: more.interval ? lower : null,
    upper: more.interval ? upper : null,
    missing: reason === null ? null : MISSING[reason]
  };
  return { ...mark, verdict: indexVerdict(mark) };
}

function periodRows(
  own: readonly NationalDemographic[],
  exposed: readonly NationalDemographic[],
  interval: boolean
): IndexRow[] {
  const populationOf = (category: string) => exposed.find((row) => row.category === category);
  const groupOf = (row: NationalDemographic | undefined): GroupCount => ({
    count: row?.count ?? null,
    population: populationOf(row?.category ?? '')?.count ?? null
  });
  const reference = groupOf(own.find(({ category }) => category === REFERENCE_GROUP));
  return own.map((row) =>
    rowOf(row, groupOf(row), reference, {
      populationPct: populationOf(row.category)?.share_pct ?? null,
      interval
    })
  );
}

/**
 * The relative rate indices of one national measure, from national counts alone: against the residents aged 10-17 of
 * the census, or against an earlier stage in the same period. No share of all ages and no local figure enters.
 * @param rows every national share
 */
export function measureView(measure: DemographicMeasure, rows: readonly NationalDemographic[]): MeasureView {
  const own = ofMeasure(rows, measure.measure);
  const { per } = measure;
  const exposed = ofMeasure(rows, per === 'residents' ? RESIDENTS : per.measure);
  const periods = [...new Set(own.map(({ period }) => period))].sort().reverse();
  return {
    measure,
    periods: periods.map((period) => {
      const inPeriod = own.filter((row) => row.period === period);
      const against = per === 'residents' ? exposed : exposed.filter((row) => row.period === period);
      return {
        period,
        counted: inPeriod.reduce((sum, row) => sum + (row.count ?? 0), 0),
        rows: periodRows(inPeriod, against, measure.interval)
      };
    }),
    sources: [...new Set([...own, ...exposed].map(({ source }) => source))],
    doubts: own.flatMap(({ category: label, period, doubt }) => (doubt ? [{ label, period, doubt }] : []))
  };
}
