import type { Group, GroupMeasure, GroupVerdict } from './group';

/** One measure across all sets of a service. */
export interface VerdictRow {
  measure: GroupMeasure;
  /** The service's value, with its period, as it stands beside the first of its sets. */
  value: number | null;
  period: string;
  /** One for each set of the service, in their order; null where the set was not compared. */
  cells: readonly (GroupVerdict | null)[];
}

/** The measures of a service across its sets, in the order of `measures`; one without any row is left out. */
export function verdictRows(group: Group, measures: readonly GroupMeasure[]): VerdictRow[] {
  return measures.flatMap((measure) => {
    const found = group.verdicts.filter((verdict) => verdict.measure === measure.id);
    const [first] = found.toSorted((a, b) => a.set - b.set);
    if (!first) return [];
    const cells = group.sets.map((_, place) => found.find(({ set }) => set === place) ?? null);
    return [{ measure, value: first.value, period: first.period, cells }];
  });
}
