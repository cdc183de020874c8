import { matchServices, type SearchableName } from '../search/match';
import type { ListRow } from './listed-service';
import type { ListChoices, ListSelection } from './selection';

/** A row that the reader's choice keeps, and why its name was found when the name does not say so. */
export interface KeptRow extends ListRow {
  why: string | null;
}

type Chosen = Pick<ListSelection, 'country' | 'region' | 'police' | 'rating'>;

function keeps(row: ListRow, { country, region, police, rating }: Chosen): boolean {
  return (
    (!country || row.country === country) &&
    (!region || row.region === region) &&
    (!police || row.police.includes(police)) &&
    (!rating || (row.rating ?? 'none') === rating)
  );
}

/**
 * The rows that a choice keeps, in their order.
 * @param names the names that the text is looked up in; with none, or without a text, every name is kept
 */
export function filterRows(
  rows: readonly ListRow[],
  selection: ListSelection,
  names: readonly SearchableName[]
): KeptRow[] {
  const asked = selection.q.trim() !== '' && names.length > 0;
  const found = new Map(matchServices(names, selection.q).map((match) => [match.serviceId, match.why]));
  return rows
    .filter((row) => keeps(row, selection) && (!asked || found.has(row.id)))
    .map((row) => ({ ...row, why: row.successors.length ? null : (found.get(row.id) ?? null) }));
}

const sorted = (words: Iterable<string>) => [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en'));

/** The words that the filters offer, from the rows themselves. */
export function choicesOf(rows: readonly ListRow[]): ListChoices {
  return {
    countries: sorted(rows.map((row) => row.country)),
    regions: sorted(rows.map((row) => row.region)),
    police: sorted(rows.flatMap((row) => row.police))
  };
}
