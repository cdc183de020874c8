import type { Fault } from '$lib/data/read-table';
import type { Scale } from '$lib/data/words';
import type { Facts } from '../facts';
import type { Placed } from './placed';
import { faultAt, placed } from './placed';
import { scaleOfProgramme } from './programmes';

const RATED: readonly Scale[] = ['0-36', 'rating'];

function onItsScale(at: Placed<'inspections'>, scale: string): Fault[] {
  const { overall_rating: rating, overall_score: score, programme_id: programme } = at.row;
  const none = (what: string) => `empty: programme ${programme} gives no ${what} (scale ${scale})`;
  const rated = RATED.some((known) => known === scale);
  return [
    ...(rating !== null && !rated
      ? [faultAt(at, 'overall_rating', none('overall rating'), 'rating-scale')]
      : []),
    ...(score !== null && scale !== '0-36'
      ? [faultAt(at, 'overall_score', none('score'), 'rating-scale')]
      : [])
  ];
}

/** Overall ratings and scores on programmes whose scale gives none. */
export function ratingsWithoutScale(facts: Facts): Fault[] {
  const scales = scaleOfProgramme(facts);
  return placed(facts.tables.inspections).flatMap((at) => {
    const scale = scales.get(at.row.programme_id);
    return scale === undefined ? [] : onItsScale(at, scale);
  });
}

/** Scores that do not say how they are known, and bases without a score. */
export function scoresWithoutBasis({ tables }: Facts): Fault[] {
  return placed(tables.inspections).flatMap((at) => {
    const { overall_score: score, score_basis: basis } = at.row;
    if ((score === null) === (basis === null)) return [];
    if (basis === null) return [faultAt(at, 'score_basis', 'how the score is known', 'score-basis')];
    return [faultAt(at, 'score_basis', 'empty, as there is no score', 'score-basis')];
  });
}

/** Inspections whose id is not their service and their date of publication, to the month at most. */
export function misnamedInspections({ tables }: Facts): Fault[] {
  return placed(tables.inspections).flatMap((at) => {
    const { inspection_id: id, service_id: service, published } = at.row;
    const names = [...new Set([published.slice(0, 4), published.slice(0, 7)])].map(
      (date) => `${service}-${date}`
    );
    return names.includes(id) ? [] : [faultAt(at, 'inspection_id', names.join(' or '), 'inspection-id')];
  });
}
