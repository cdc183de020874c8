import type { InventedRatings } from '../model/invented-ratings';
import { beginReport, type Making, type Wanted } from '../model/making';
import { heading, text } from '../model/page-model';
import { cover, findings, foreword, imprint, scoreNote } from '../parts/opening';
import { otherRating, ratingsTable, ratingTruth } from '../parts/ratings-table';
import { must } from '../truth';
import { dayWords, monthsBefore, monthWords } from '../words/dates';
import { finished, type Made } from './layout';
import { bodyOf2021, CONTENTS, KIND, ratingsOf2021 } from './yjs-2021';

function ratingsPages(making: Making, made: InventedRatings, fieldwork: string): void {
  const { name } = making.service;
  const title = making.traps.has('score-in-heading') ? `Ratings: ${made.score}/36` : 'Ratings';
  making.finish('page', [
    heading(1, title),
    {
      kind: 'table',
      look: 'headline',
      widths: ['70%', '30%'],
      rows: [[`${name} ${KIND.long}\nFieldwork started: ${monthWords(fieldwork)}`, `Score ${made.score}/36`]]
    },
    ratingsTable(making, made)
  ]);
  making.finish('flow', [
    heading(1, 'Executive summary'),
    text(
      `Overall, ${name} ${KIND.long} was rated as: ‘${made.overall}’.${scoreNote(making)} Three domains led to this rating.`
    ),
    text(
      made.ratings['4.1'] === 'Not rated'
        ? 'Resettlement was not rated, because no child had left custody in the year before the inspection.'
        : 'Resettlement was rated apart, and adds nothing to the score.'
    ),
    ...findings(making, 'Organisational delivery'),
    ...findings(making, 'Court disposals'),
    ...findings(making, 'Out-of-court disposals')
  ]);
}

/** A later report under the standards of 2021: month of fieldwork, resettlement in the ratings table, day of publication. */
export function yjs2021Late(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, traps, service } = making;
  const published = random.pick(['2022-11-08', '2023-03-14', '2023-06-27', '2023-10-03', '2024-02-20']);
  const fieldwork = monthsBefore(published, random.whole(3, 5));
  const limited = traps.has('resettlement-limit');
  const resettlement = limited
    ? 'Inadequate'
    : random.pick(['Not rated', 'Good', 'Outstanding', 'Requires improvement'] as const);
  const made = ratingsOf2021(making, resettlement, limited ? 1.2 : random.pick([0.5, 0.65, 0.8]));
  const annexe = traps.has('annex') ? 'Annex' : 'Annexe';
  cover(
    making,
    'An inspection of youth justice services in',
    `HM Inspectorate of Probation\nPublished: ${dayWords(published)}`
  );
  imprint(making, [...CONTENTS, `${annexe} 1: Methodology`, `${annexe} 2: Inspection data`]);
  const said = traps.has('conflict') ? otherRating(made.overall) : made.overall;
  foreword(making, made, KIND, said);
  if (said !== made.overall)
    making.conflicts.push({
      table: 'inspections',
      key: {},
      column: 'overall_rating',
      values: [made.overall, said]
    });
  ratingsPages(making, made, fieldwork);
  making.know(
    must(
      'inspections',
      {},
      { published, fieldwork, overall_rating: made.overall, overall_score: made.score }
    ),
    ratingTruth(made)
  );
  bodyOf2021(making, made, published, annexe);
  return finished(making, 'yjs-2021', `Youth justice services in ${service.name}: an invented inspection`);
}
