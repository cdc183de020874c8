/** How many areas have a value in a period. */
export interface Covered {
  period: string;
  withValue: number;
}

/**
 * The period that is shown first: the newest in which at least half of all services have a value, else the one with
 * most values (the newest of those).
 * @returns null where no period has a value
 */
export function defaultPeriod(periods: readonly Covered[], services: number): string | null {
  const newestFirst = periods
    .filter(({ withValue }) => withValue > 0)
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
  const half = newestFirst.find(({ withValue }) => withValue * 2 >= services);
  if (half) return half.period;
  const most = Math.max(...newestFirst.map(({ withValue }) => withValue));
  return newestFirst.find(({ withValue }) => withValue === most)?.period ?? null;
}
