import type { StandardRating } from '$lib/data/words';
import { inventRatings, type InventedRatings } from '../model/invented-ratings';
import { beginReport, type Making, type Wanted } from '../model/making';
import { heading, text } from '../model/page-model';
import { fullCaseload, moneyAndStaff } from '../parts/caseload';
import { chapters } from '../parts/chapters';
import { contextTables } from '../parts/context-tables';
import { dataAnnexe } from '../parts/data-annexe';
import { methodAnnexe } from '../parts/method';
import { cover, findings, foreword, imprint, recommendationPages, scoreNote } from '../parts/opening';
import { peopleTables } from '../parts/people-tables';
import { fittingCounts, percentTable, percentTruth } from '../parts/question-tables';
import { ratingsTable, ratingTruth } from '../parts/ratings-table';
import { must } from '../truth';
import { monthWords } from '../words/dates';
import { paragraph } from '../words/prose';
import { finished, type Made } from './layout';

/** What youth justice services are called in the reports under the standards of 2021. */
export const KIND = { long: 'Youth Justice Service', short: 'YJS' } as const;
/** Chapters of the reports under the standards of 2021. */
export const CONTENTS = [
  'Foreword',
  'Ratings',
  'Executive summary',
  'Recommendations',
  'Contextual facts',
  '1. Organisational delivery',
  '2. Court disposals',
  '3. Out-of-court disposals'
];

const isShown = (code: string) => code !== '4.1';

function ratingsPage(making: Making, made: InventedRatings): void {
  const { name } = making.service;
  const title = making.traps.has('score-in-heading') ? `Ratings – ${made.score}/36` : 'Ratings';
  making.finish('page', [
    heading(1, title),
    ratingsTable(making, made, {
      shown: isShown,
      headline: [`${name} ${KIND.long}`, '**Score**', `${made.score}/36`]
    })
  ]);
}

/** What the summary says of resettlement: not rated, or its rating in a sentence. */
function resettlementWords(made: InventedRatings): string {
  const rating = made.ratings['4.1'];
  return rating === 'Not rated'
    ? 'Resettlement policy and provision was not rated, because no child had left custody in the year before the inspection.'
    : `Resettlement policy and provision was rated separately, as ‘${rating ?? ''}’.`;
}

function summaryPage(making: Making, made: InventedRatings): void {
  const { name } = making.service;
  const score = making.traps.has('conflict') ? made.score - 1 : made.score;
  making.finish('flow', [
    heading(1, 'Executive summary'),
    text(
      `Overall, ${name} ${KIND.long} is rated as: ‘${made.overall}’.${scoreNote(making)} That is a score of ${score}/36.`
    ),
    text(resettlementWords(made)),
    ...findings(making, 'Organisational delivery'),
    ...findings(making, 'Court disposals'),
    text(paragraph(making.random)),
    ...findings(making, 'Out-of-court disposals')
  ]);
  if (score !== made.score) {
    const values = [String(made.score), String(score)];
    making.conflicts.push({ table: 'inspections', key: {}, column: 'overall_score', values });
  }
}

/** What every report under the standards of 2021 has after its summary: facts, chapters, annexes. */
export function bodyOf2021(making: Making, made: InventedRatings, published: string, annexe: string): void {
  const { random, traps } = making;
  recommendationPages(making, KIND);
  contextTables(making, published, KIND.short);
  peopleTables(making, published, KIND.short, 'Black, Asian and minority ethnic');
  fullCaseload(making);
  const { money, staff } = moneyAndStaff(making);
  making.finish('page', [heading(2, 'Key data'), money, heading(2, 'Key staffing data'), staff]);
  const { counted } = chapters(making, made, {
    title: traps.has('star-picture') ? 'star' : 'two-cells',
    questions: (standard, marks) => percentTable(making, made, standard, marks),
    discretion: traps.has('glued-mark-percentage') || random.chance(0.5) ? 'footnote' : 'sentence',
    sentences: true
  });
  methodAnnexe(making, made, annexe, false);
  dataAnnexe(making, made, annexe);
  making.know(percentTruth(made), fittingCounts(made, counted));
}

/** Draws ratings for a report under the standards of 2021. */
export function ratingsOf2021(
  making: Making,
  resettlement: StandardRating,
  quality: number
): InventedRatings {
  const { random, traps } = making;
  return inventRatings(random, {
    programme: 'yjs-2021',
    court: random.whole(9, 28),
    oocd: random.whole(11, 30),
    quality,
    subSamples: false,
    uplift: traps.has('glued-mark-percentage') || random.chance(0.6),
    resettlement
  });
}

/** A report under the standards of 2021 as the first ones were: score in the ratings table, resettlement in a sentence. */
export function yjs2021(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, traps, service } = making;
  const published = random.pick(['2021-12', '2022-02', '2022-03', '2022-05', '2022-07']);
  const resettlement = random.pick(['Not rated', 'Good', 'Requires improvement'] as const);
  const made = ratingsOf2021(making, resettlement, random.pick([0.2, 0.55, 0.68, 0.8, 1.05]));
  const annexe = traps.has('annex') ? 'Annex' : 'Annexe';
  cover(
    making,
    'An inspection of youth offending services in',
    `HM Inspectorate of Probation, ${monthWords(published)}`
  );
  imprint(making, [...CONTENTS, `${annexe} 1: Methodology`, `${annexe} 2: Inspection data`]);
  foreword(making, made, KIND);
  ratingsPage(making, made);
  summaryPage(making, made);
  making.know(
    must('inspections', {}, { published, overall_rating: made.overall, overall_score: made.score }),
    ratingTruth(made)
  );
  bodyOf2021(making, made, published, annexe);
  return finished(making, 'yjs-2021', `Youth offending services in ${service.name}: an invented inspection`);
}
