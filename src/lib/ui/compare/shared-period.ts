import type { ComparedIndicator, ComparedValue } from './indicator-columns';

/** Values of the chosen services in one and the same period. */
export interface SharedPeriod {
  period: string;
  /** In the order of the services asked for. */
  values: readonly ComparedValue[];
  /** For a service without a value in the period: the period in which it has one, which is not compared. */
  elsewhere: readonly (string | null)[];
  /** A newer period in which some, but not all, of the services have a value; null when there is none. */
  newer: string | null;
}

/**
 * The period in which services are compared: the newest in which all have a value, else the one in which most have,
 * the newer of equals. Values of different periods never stand together.
 * @param places places of the services in the indicator's columns
 * @returns null when none of the services has a value in any period that came with the page
 */
export function sharedPeriod({ periods }: ComparedIndicator, places: readonly number[]): SharedPeriod | null {
  const chosen = periods.map(({ period, values }) => {
    const own = places.flatMap((place) => values[place] ?? []);
    return { period, values: own, known: own.filter(({ value }) => value !== null).length };
  });
  const newestFirst = chosen.toSorted((a, b) => (a.period < b.period ? 1 : -1));
  const most = Math.max(0, ...newestFirst.map(({ known }) => known));
  const best = newestFirst.find(({ known }) => known === most);
  if (!best || most === 0) return null;
  const elsewhere = best.values.map(({ value }, i) => {
    if (value !== null) return null;
    return newestFirst.find((other) => other.values[i]?.value != null)?.period ?? null;
  });
  const newer = newestFirst.find((other) => other.period > best.period && other.known > 0);
  return { period: best.period, values: best.values, elsewhere, newer: newer?.period ?? null };
}
