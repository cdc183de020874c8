import type { SetComparison } from './compare-with-set';

/** A value of one period with its comparison. */
export interface PeriodComparison {
  period: string;
  value: number | null;
  found: Pick<SetComparison, 'verdict'>;
}

/**
 * Of one measure beside one set: the newest period with a comparison, else the newest with a value, else the newest.
 * @returns null for no periods
 */
export function newestUsable<T extends PeriodComparison>(periods: readonly T[]): T | null {
  const newestFirst = [...periods].sort((a, b) => (a.period < b.period ? 1 : -1));
  return (
    newestFirst.find(({ found }) => found.verdict !== 'none') ??
    newestFirst.find(({ value }) => value !== null) ??
    newestFirst[0] ??
    null
  );
}
