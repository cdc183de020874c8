import type { ComparisonInput } from '$lib/words/comparison-sentence';
import { MODEL_KINDS } from '$lib/words/comparator-names';
import type { ComparedCell, ComparedMeasure, ComparisonSlice, OfferedSet } from './slice';

/** The comparison of one measure with one set in one period; null where the service has no value in it. */
export function cellAt(
  slice: ComparisonSlice,
  set: OfferedSet,
  measure: ComparedMeasure,
  period: string
): ComparedCell | null {
  return slice.cells[set.id]?.[measure.id]?.[period] ?? null;
}

/** What the sentences on one comparison are made of; null where the service has no value in the period. */
export function inputAt(
  slice: ComparisonSlice,
  set: OfferedSet,
  measure: ComparedMeasure,
  period: string
): (ComparisonInput & { comparison: ComparedCell }) | null {
  const value = measure.points.find((point) => point.period === period)?.value ?? null;
  const comparison = cellAt(slice, set, measure, period);
  if (value === null || !comparison) return null;
  const { name, unit, polarity } = measure;
  const { lowerQuartile, upperQuartile } = comparison;
  return {
    ...{ name, unit, polarity, period, value, set, members: set.members, comparison },
    ...{ lowerQuartile, upperQuartile }
  };
}

/** The newest period in which the measure can be compared with the set; else the newest with a value. */
export function newestPeriod(slice: ComparisonSlice, set: OfferedSet, measure: ComparedMeasure): string {
  const valued = measure.points.filter((point) => point.value !== null).map((point) => point.period);
  const compared = valued.filter((period) => cellAt(slice, set, measure, period)?.verdict !== 'none');
  return compared.at(-1) ?? valued.at(-1) ?? '';
}

/** The same value beside region and country, which come second to services like it; sets already shown are left out. */
export function secondInputs(
  slice: ComparisonSlice,
  shown: OfferedSet,
  measure: ComparedMeasure,
  period: string
): ComparisonInput[] {
  return slice.sets
    .filter((set) => (set.kind === 'region' || set.kind === 'country') && set !== shown)
    .flatMap((set) => inputAt(slice, set, measure, period) ?? [])
    .filter(({ comparison }) => comparison.verdict !== 'none');
}

/** On how many of the service's neighbour models a verdict holds; null where the set is no neighbour model. */
export function modelsHeld(
  slice: ComparisonSlice,
  set: OfferedSet,
  measure: ComparedMeasure,
  period: string
): { holds: number; of: number } | null {
  const verdict = cellAt(slice, set, measure, period)?.verdict;
  if (!verdict || verdict === 'none' || !MODEL_KINDS.includes(set.kind)) return null;
  const verdicts = slice.sets
    .filter(({ kind }) => MODEL_KINDS.includes(kind))
    .flatMap((model) => cellAt(slice, model, measure, period)?.verdict ?? [])
    .filter((one) => one !== 'none');
  return { holds: verdicts.filter((one) => one === verdict).length, of: verdicts.length };
}

/** A limit of a difference as a factor of the comparator; null where it has no bound or there is no comparator. */
function factor(limit: number | null, { comparator, differenceUnit }: ComparedCell): number | null {
  if (limit === null || comparator === null || comparator === 0) return null;
  return differenceUnit === 'points' ? 1 + limit / comparator : 1 + limit / 100;
}

/** The least that a clear difference can be, as a factor's logarithm, so that half and double count alike. */
function leastSize(cell: ComparedCell): number {
  const nearest = factor(cell.verdict === 'higher' ? cell.differenceLower : cell.differenceUpper, cell);
  return nearest === null || nearest <= 0 ? 0 : Math.abs(Math.log(nearest));
}

/** The comparisons of a set in each measure's newest period, sorted by how much may be said of them. */
export interface Differences {
  /** Clear differences, by the least that they can be. Nothing that chance may have brought is among them. */
  clear: ComparisonInput[];
  /** Outside the middle half, but not tested against chance. */
  outside: ComparisonInput[];
  /** No clear difference, or within the middle half. */
  none: ComparisonInput[];
  /** Not compared: too few members, or figures that are withheld. */
  missing: ComparisonInput[];
  /** Of an older period than the newest, or marked as doubtful: not today's finding. */
  apart: ComparisonInput[];
}

/** Whether a value is the newest that the facts have a row for, and not doubtful. */
function isOfToday(measure: ComparedMeasure, period: string): boolean {
  const newest = measure.points.at(-1);
  return newest?.period === period && !newest.doubtful;
}

/** Where a service differs most from a set, good and bad. */
export function differences(slice: ComparisonSlice, set: OfferedSet): Differences {
  const all = slice.measures.flatMap((measure) => {
    const input = inputAt(slice, set, measure, newestPeriod(slice, set, measure));
    return input ? [{ input, today: isOfToday(measure, input.period) }] : [];
  });
  const inputs = all.flatMap(({ input, today }) => (today ? [input] : []));
  const of = (...verdicts: string[]) => inputs.filter((input) => verdicts.includes(input.comparison.verdict));
  return {
    clear: of('higher', 'lower').sort((a, b) => leastSize(b.comparison) - leastSize(a.comparison)),
    outside: of('above', 'below'),
    none: of('similar', 'within'),
    missing: of('none'),
    apart: all.flatMap(({ input, today }) => (today ? [] : [input]))
  };
}
