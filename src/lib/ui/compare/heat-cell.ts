import type { Rating, RatingBasis } from '$lib/data/words';
import type { ComparedInspection } from './compared';
import type { StandardRow } from './standard-rows';

/**
 * What a cell of the heat table is: a rating read in a report or on another page; one worked out or inferred; one known
 * from a third party's scrape only; not rated by the report; not found; or of a standard that its programme does not have.
 */
export type HeatState =
  | 'published'
  | 'worked-out'
  | 'third-party'
  | 'not-rated'
  | 'not-found'
  | 'other-standards'
  | 'no-inspection';

/** One cell of the heat table. */
export interface HeatCell {
  state: HeatState;
  /** The rating; null in states that have none. */
  rating: Rating | null;
  basis: RatingBasis | null;
  /** Address or citation of what the rating was read in. */
  source: string | null;
}

const without = (state: HeatState): HeatCell => ({ state, rating: null, basis: null, source: null });

function stateOf(basis: RatingBasis): HeatState {
  switch (basis) {
    case 'report':
    case 'other-page':
      return 'published';
    case 'derived-by-arithmetic':
    case 'inferred-from-words':
      return 'worked-out';
    case 'third-party-scrape':
      return 'third-party';
    default:
      return basis satisfies never;
  }
}

/** The cell of one standard and one service. */
export function heatCell(row: StandardRow, inspection: ComparedInspection | null): HeatCell {
  if (!inspection) return without('no-inspection');
  if (!row.programmeIds.includes(inspection.programmeId)) return without('other-standards');
  const known = inspection.standards.find(({ code }) => code === row.code);
  if (!known) return without('not-found');
  const { rating, basis, source } = known;
  if (rating === 'Not rated') return { state: 'not-rated', rating: null, basis, source };
  return { state: stateOf(basis), rating, basis, source };
}

/** Rows that at least one of the inspections could rate. */
export function rowsInUse(
  rows: readonly StandardRow[],
  inspections: readonly (ComparedInspection | null)[]
): StandardRow[] {
  const programmes = inspections.map((inspection) => inspection?.programmeId);
  return rows.filter((row) => row.programmeIds.some((id) => programmes.includes(id)));
}

/** How many standards that count are known of an inspection, by how: what stands over its column. */
export function knownCounts(rows: readonly StandardRow[], inspection: ComparedInspection | null) {
  const cells = rows
    .filter((row) => row.counts && inspection && row.programmeIds.includes(inspection.programmeId))
    .map((row) => heatCell(row, inspection));
  const count = (state: HeatState) => cells.filter((cell) => cell.state === state).length;
  return {
    of: cells.length,
    published: count('published'),
    workedOut: count('worked-out'),
    thirdParty: count('third-party')
  };
}
