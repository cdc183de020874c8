import type { CompleteSetRating } from '$lib/queries/complete-sets';
import { ratingBasisWords } from '$lib/words/rating-basis';
import type { LineCell } from '../compare/heat-lines';
import type { StandardPage } from './standard-pages';

/** An inspection whose set of ratings is complete: a column. */
export interface WholeSet {
  inspectionId: string;
  serviceId: string;
  service: string;
  programmeId: string;
  fieldwork: string | null;
  published: string;
  rating: CompleteSetRating['overall_rating'];
  score: number | null;
  scoreBasis: CompleteSetRating['score_basis'];
  /** Address or citation of the inspection. */
  source: string;
  /** Whether every standard has the same rating. */
  alike: boolean;
}

/** A standard of the score with its rating in each of these inspections: a row. */
export interface WholeSetRow {
  page: StandardPage;
  cells: readonly LineCell[];
}

function cellOf(found: CompleteSetRating | undefined): LineCell {
  if (!found || found.rating === 'Not rated')
    return { state: 'other-standards', rating: null, source: null, word: 'Not in its standards', note: '' };
  const { rating, basis, rating_source: source } = found;
  const note = basis === 'report' ? '' : ratingBasisWords(basis).label;
  return { state: 'published', rating, source, word: rating, note };
}

/** The complete sets as a table: inspections in the order given, standards in that of their pages, those in use only. */
export function wholeSets(
  ratings: readonly CompleteSetRating[],
  pages: readonly StandardPage[]
): { sets: WholeSet[]; rows: WholeSetRow[] } {
  const byId = new Map(ratings.map((row) => [row.inspection_id, row]));
  const sets = [...byId.values()].map((row) => ({
    inspectionId: row.inspection_id,
    serviceId: row.service_id,
    service: row.service_name,
    programmeId: row.programme_id,
    fieldwork: row.fieldwork,
    published: row.published,
    rating: row.overall_rating,
    score: row.score,
    scoreBasis: row.score_basis,
    source: row.source,
    alike: row.alike
  }));
  const rows = pages
    .filter(({ counts }) => counts)
    .map((page) => ({
      page,
      cells: sets.map((set) =>
        cellOf(
          ratings.find(
            (row) =>
              row.inspection_id === set.inspectionId &&
              row.standard_code === page.code &&
              page.programmeIds.includes(row.programme_id)
          )
        )
      )
    }))
    .filter(({ cells }) => cells.some(({ rating }) => rating !== null));
  return { sets, rows };
}
