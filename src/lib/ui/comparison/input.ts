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

/** How far a value lies from the comparator, as a factor's logarithm, so that half and double count alike. */
function distance(value: number, comparator: number | null): number {
  if (comparator === null || comparator === 0 || value === 0) return Infinity;
  return Math.abs(Math.log(value / comparator));
}

/** The comparisons of a set in each measure's newest period, sorted by how much may be said of them. */
export interface Differences {
  /** Clear differences, largest first. Nothing that chance may have brought is among them. */
  clear: ComparisonInput[];
  /** Outside the middle half, but not tested against chance. */
  outside: ComparisonInput[];
  /** No clear difference, or within the middle half. */
  none: ComparisonInput[];
  /** Not compared at all. */
  missing: ComparisonInput[];
}

/** Where a service differs most from a set, good and bad. */
export function differences(slice: ComparisonSlice, set: OfferedSet): Differences {
  const inputs = slice.measures.flatMap((measure) => {
    const input = inputAt(slice, set, measure, newestPeriod(slice, set, measure));
    return input ? [input] : [];
  });
  const of = (...verdicts: string[]) => inputs.filter((input) => verdicts.includes(input.comparison.verdict));
  return {
    clear: of('higher', 'lower').sort(
      (a, b) => distance(b.value, b.comparison.comparator) - distance(a.value, a.comparison.comparator)
    ),
    outside: of('above', 'below'),
    none: of('similar', 'within'),
    missing: of('none')
  };
}
