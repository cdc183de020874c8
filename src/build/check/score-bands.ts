import type { Fault } from '$lib/data/read-table';
import { RATINGS } from '$lib/data/words';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import { faultAt, placed } from './placed';

/** Ratings of the standard outside the score (resettlement) by inspection: those that a programme rates but does not count. */
function unscoredInadequate(facts: Facts): ReadonlySet<string> {
  const counted = new Map(
    cellsOf(facts.tables.standards).map(({ text }) => [
      `${text.programme_id}/${text.standard_code}`,
      text.counts_to_score
    ])
  );
  const programmes = new Map(
    cellsOf(facts.tables.inspections).map(({ text }) => [text.inspection_id, text.programme_id])
  );
  const limiting = placed(facts.tables.standard_ratings).filter(
    ({ row }) =>
      row.rating === 'Inadequate' &&
      counted.get(`${programmes.get(row.inspection_id)}/${row.standard_code}`) === 'no'
  );
  return new Set(limiting.map(({ row }) => row.inspection_id));
}

/**
 * Overall ratings that are not the band of the score. Where the standard outside the score (resettlement) is Inadequate,
 * the top rating is barred and the band below it is expected.
 */
export function ratingsOutsideBand(facts: Facts): Fault[] {
  const bands = placed(facts.tables.rating_bands).filter(({ row }) => row.level === 'overall_score');
  const limited = unscoredInadequate(facts);
  return placed(facts.tables.inspections).flatMap((at) => {
    const { overall_score: score, overall_rating: rating, programme_id: programme } = at.row;
    const own = bands.filter(({ row }) => row.programme_id === programme);
    const band = score === null ? undefined : own.find(({ row }) => score >= row.min && score <= row.max);
    if (!band) return [];
    const barred = limited.has(at.row.inspection_id) && band.row.rating === RATINGS.at(-1);
    const due = barred ? RATINGS.at(-2) : band.row.rating;
    if (rating === due) return [];
    const why = barred ? `, as resettlement is Inadequate` : `, the band of a score of ${score}`;
    return [faultAt(at, 'overall_rating', `${due}${why}`, 'score-band')];
  });
}
