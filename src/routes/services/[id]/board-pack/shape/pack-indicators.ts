import { defaultSet } from '$lib/ui/comparison/choice';
import { cellAt, inputAt } from '$lib/ui/comparison/input';
import type { ComparedMeasure, ComparisonSlice } from '$lib/ui/comparison/slice';
import { briefVerdict, valueGrounds } from '$lib/words/brief-verdict';
import { bareValue, comparatorValue, judgementWord } from '$lib/words/comparison-sentence';
import { shortIndicatorName } from '$lib/words/indicator-names';
import { whyMissing } from '$lib/words/missing';
import { formatPeriodShort } from '$lib/words/periods';
import type { NamedSeries, SeriesBreak } from '$lib/words/trend-sentence';
import type { IndicatorView } from '../../shape/indicator-view';
import { latestPoint, type LatestPoint } from '../../shape/latest-point';
import { packTrend } from './pack-trend';

/** One indicator as a row of the printed table; every figure is of the period that is named. */
export interface PackIndicator {
  id: string;
  name: string;
  unit: string;
  value: string;
  period: string;
  /** Interval and number of children; empty where no interval may be given. */
  grounds: string;
  /** What is wrong or missing with the value, in sentences without end. */
  doubts: string[];
  /** Similar services in the same period; null where the service is not compared. */
  beside: { value: string; verdict: string; word: 'better' | 'worse' | '' } | null;
  /** Nation, else region, in the same period; empty where neither is published. */
  wider: string;
  own: NamedSeries;
  similar: NamedSeries | null;
  breaks: SeriesBreak[];
  trend: string;
}

function doubtsOf({ newest, own }: LatestPoint): string[] {
  const later =
    newest.value === null
      ? [`${formatPeriodShort(newest.period)}: ${whyMissing(newest.missing, newest.missingMembers)}`]
      : [];
  return [...later, ...(own.doubtful ? ['marked as doubtful by its source'] : [])];
}

/** Similar services over time, only in periods in which their value is of the same making as the one in the table. */
function similarSeries(slice: ComparisonSlice, measure: ComparedMeasure, period: string): NamedSeries | null {
  const set = defaultSet(slice);
  const together = cellAt(slice, set, measure, period)?.reason === null;
  const points = measure.points.map((point) => {
    const cell = cellAt(slice, set, measure, point.period);
    const same = cell !== null && cell.verdict !== 'none' && (cell.reason === null) === together;
    return { period: point.period, value: same ? cell.comparator : null };
  });
  return points.some(({ value }) => value !== null) ? { label: 'similar services', points } : null;
}

/** Nothing is built on a doubtful figure, and an older one is no finding of today. */
function besideOf(
  slice: ComparisonSlice,
  measure: ComparedMeasure,
  latest: LatestPoint
): PackIndicator['beside'] {
  const { own, newest } = latest;
  const input = inputAt(slice, defaultSet(slice), measure, own.period);
  if (!input) return null;
  const isToday = newest.period === own.period && !own.doubtful;
  return {
    value: comparatorValue(input),
    verdict: own.doubtful ? 'not compared: a doubtful figure' : briefVerdict(input),
    word: isToday ? judgementWord(input) : ''
  };
}

function rowOf(view: IndicatorView, slice: ComparisonSlice | null): PackIndicator[] {
  const latest = latestPoint(view);
  if (!latest) return [];
  const { indicator_id: id, name, unit } = view.indicator;
  const { own } = latest;
  const measure = slice?.measures.find((one) => one.id === id);
  const line = view.series.find(({ key }) => key === 'service');
  const wider = latest.nation ?? latest.region;
  const points = (line?.points ?? []).map(({ period, value, missing, missingMembers }) => ({
    ...{ period, value },
    ...(value === null ? { missing: whyMissing(missing, missingMembers) } : {})
  }));
  return [
    {
      ...{ id, unit, name: shortIndicatorName(id, name) },
      ...{ value: bareValue(own.value, unit), period: formatPeriodShort(own.period) },
      grounds: valueGrounds({ ...own, unit, derived: own.countsDerived }),
      doubts: doubtsOf(latest),
      beside: slice && measure ? besideOf(slice, measure, latest) : null,
      wider: wider ? `${wider.name} ${bareValue(wider.value, unit)}` : '',
      own: { label: line?.name ?? '', points },
      similar: slice && measure ? similarSeries(slice, measure, own.period) : null,
      breaks: view.breaks.filter(({ kind }) => kind !== 'event'),
      trend: packTrend(view)
    }
  ];
}

/** Every indicator that a service has a value of, newest value first in each row, beside similar services. */
export function packIndicators(
  views: readonly IndicatorView[],
  slice: ComparisonSlice | null
): PackIndicator[] {
  return views.flatMap((view) => rowOf(view, slice));
}
