import { RATINGS, type Rating } from '$lib/data/words';
import { firstDirection, opposite, SORT_KEYS, type Direction, type SortKey } from './sort';

/** What the reader chose of the list; empty text = no choice. The address owns it. */
export interface ListSelection {
  q: string;
  country: string;
  region: string;
  police: string;
  /** A rating, or `none` for services without one. */
  rating: Rating | 'none' | '';
  sort: SortKey;
  direction: Direction;
}

/** The words that the list's filters offer. */
export interface ListChoices {
  countries: readonly string[];
  regions: readonly string[];
  police: readonly string[];
}

/** Nothing chosen: every service, in the order of names. */
export const EVERYTHING: ListSelection = {
  q: '',
  country: '',
  region: '',
  police: '',
  rating: '',
  sort: 'name',
  direction: 'ascending'
};

const LONGEST_QUERY = 100;
const among = <T extends string>(value: string | null, known: readonly T[]): T | '' =>
  known.find((word) => word === value) ?? '';

/** Reads the reader's choice from an address; a word that is no choice counts as none. */
export function readSelection(params: URLSearchParams, choices: ListChoices): ListSelection {
  const sort = among(params.get('sort'), SORT_KEYS) || EVERYTHING.sort;
  const reversed = params.get('order') === 'reversed';
  return {
    q: (params.get('q') ?? '').trim().slice(0, LONGEST_QUERY),
    country: among(params.get('country'), choices.countries),
    region: among(params.get('region'), choices.regions),
    police: among(params.get('police'), choices.police),
    rating: among(params.get('rating'), [...RATINGS, 'none']),
    sort,
    direction: reversed ? opposite(firstDirection(sort)) : firstDirection(sort)
  };
}

/** Writes a choice for the address: only what differs from everything, in a fixed order. */
export function writeSelection(selection: ListSelection): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of ['q', 'country', 'region', 'police', 'rating'] as const) {
    const value = selection[key].trim();
    if (value) params.set(key, value);
  }
  if (selection.sort !== EVERYTHING.sort) params.set('sort', selection.sort);
  if (selection.direction !== firstDirection(selection.sort)) params.set('order', 'reversed');
  return params;
}
