import { RATINGS } from '$lib/data/words';
import type { ListRow } from './listed-service';

/** What the list can be sorted by. */
export const SORT_KEYS = ['name', 'rating', 'rated', 'age', 'score', 'region', 'police'] as const;
/** What the list is sorted by. */
export type SortKey = (typeof SORT_KEYS)[number];
/** Direction as `aria-sort` names it. */
export type Direction = 'ascending' | 'descending';

/** The direction in which a column is sorted at first: names from A, ratings and scores from the best, dates from the newest. */
export function firstDirection(key: SortKey): Direction {
  switch (key) {
    case 'name':
    case 'region':
    case 'police':
    case 'age':
      return 'ascending';
    case 'rating':
    case 'rated':
    case 'score':
      return 'descending';
    default:
      return key satisfies never;
  }
}

/** The other direction. */
export function opposite(direction: Direction): Direction {
  return direction === 'ascending' ? 'descending' : 'ascending';
}

/** The value that a column sorts by; null when it is missing. An age grows as its date goes back. */
function valueOf(row: ListRow, key: SortKey): string | number | null {
  switch (key) {
    case 'name':
      return row.name;
    case 'rating':
      return row.rating && RATINGS.indexOf(row.rating);
    case 'rated':
      return row.rated?.from ?? null;
    case 'age':
      return (
        row.rated && -Number((row.rated.fieldworkEnd ?? row.rated.from).replaceAll('-', '').padEnd(8, '0'))
      );
    case 'score':
      return row.score;
    case 'region':
      return row.region;
    case 'police':
      return row.police.join(' ');
    default:
      return key satisfies never;
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en');
}

/**
 * The rows in order. What is missing comes last in either direction; equals stand in the order of names.
 * @returns a new array
 */
export function sortRows<R extends ListRow>(rows: readonly R[], key: SortKey, direction: Direction): R[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a, key), valueOf(b, key)];
    const byName = compare(a.name, b.name);
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName;
    return sign * compare(x, y) || byName;
  });
}
