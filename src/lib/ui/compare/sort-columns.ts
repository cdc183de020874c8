import { RATINGS } from '$lib/data/words';
import type { Compared, ComparedService } from './compared';
import { heatCell } from './heat-cell';
import { sharedPeriod } from './shared-period';
import type { StandardRow } from './standard-rows';

/** What columns can be sorted by besides standards and indicators. */
export const HEAD_ROWS = ['name', 'rating', 'score', 'published'] as const;

/** The value of every service in a row, and whether the greatest stands first. */
interface RowValues {
  values: readonly (number | string | null)[];
  greatestFirst: boolean;
}

function headValue(row: (typeof HEAD_ROWS)[number], { name, inspection }: ComparedService) {
  switch (row) {
    case 'name':
      return name;
    case 'rating':
      return inspection && RATINGS.indexOf(inspection.rating);
    case 'score':
      return inspection?.score ?? null;
    case 'published':
      return inspection?.published ?? null;
    default:
      return row satisfies never;
  }
}

function valuesOf(
  row: string,
  services: readonly ComparedService[],
  { services: all, indicators }: Compared,
  standards: readonly StandardRow[]
): RowValues | null {
  const head = HEAD_ROWS.find((known) => known === row);
  if (head) return { values: services.map((s) => headValue(head, s)), greatestFirst: head !== 'name' };
  const standard = standards.find(({ id }) => id === row);
  if (standard) {
    // Only what was read in a report or on another page has a place: the rest is known by chance, or worked out.
    const cells = services.map((service) => heatCell(standard, service.inspection));
    const values = cells.map(({ state, rating }) =>
      state === 'published' && rating ? RATINGS.indexOf(rating) : null
    );
    return { values, greatestFirst: true };
  }
  const indicator = indicators.find(({ id }) => id === row);
  if (!indicator) return null;
  const shared = sharedPeriod(
    indicator,
    services.map((service) => all.indexOf(service))
  );
  const values = services.map((_, i) => shared?.values[i]?.value ?? null);
  return { values, greatestFirst: indicator.polarity !== 'low' };
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en');
}

/**
 * The services in the order of a row: names from A, ratings and scores from the best, dates from the newest, indicators
 * from the end that counts as good. What is missing comes last in either direction; equals keep the reader's order.
 * @param row id of a row; an unknown one leaves the order
 */
export function sortColumns(
  services: readonly ComparedService[],
  { sort: row, reversed }: { sort: string; reversed: boolean },
  compared: Compared,
  standards: readonly StandardRow[]
): readonly ComparedService[] {
  const found = valuesOf(row, services, compared, standards);
  if (!found) return services;
  const sign = found.greatestFirst === reversed ? 1 : -1;
  const order = services.map((service, i) => ({ service, value: found.values[i] ?? null }));
  return order
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * compare(a.value, b.value);
    })
    .map(({ service }) => service);
}
