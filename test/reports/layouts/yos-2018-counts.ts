import { inventRatings, type InventedRatings } from '../model/invented-ratings';
import { beginReport, type Making, type Wanted } from '../model/making';
import { heading, text } from '../model/page-model';
import { chapters } from '../parts/chapters';
import { countsCaseload } from '../parts/caseload';
import { contextTables } from '../parts/context-tables';
import { methodAnnexe } from '../parts/method';
import { cover, findings, foreword, imprint, recommendationPages, scoreNote } from '../parts/opening';
import { peopleTables } from '../parts/people-tables';
import { countTable, countTruth, promptCounts, promptCountTruth } from '../parts/question-tables';
import { ratingsTable, ratingTruth } from '../parts/ratings-table';
import { must } from '../truth';
import { dayWords, monthName, monthsBefore, monthWords } from '../words/dates';
import { finished, pushedDown, type Made } from './layout';

const KIND = { long: 'Youth Offending Service', short: 'YOS' } as const;
const BASES = [0, 1, 2] as const;
const CONTENTS = [
  'Foreword',
  'Ratings',
  'Overall findings',
  'Recommendations',
  'Contextual facts',
  '1. Organisational delivery',
  '2. Court disposals',
  '3. Out-of-court disposals'
];

/** Four days of fieldwork two months before, as a range and in words. */
function fieldworkDays(making: Making, published: string): { key: string; words: string } {
  const month = monthsBefore(published, making.random.whole(2, 3));
  const first = making.random.whole(2, 24);
  const day = (date: number) => `${month}-${String(date).padStart(2, '0')}`;
  const words = `${first}–${first + 3} ${monthWords(month)}`;
  return {
    key: `${day(first)}/${day(first + 3)}`,
    words: making.random.chance(0.5)
      ? words
      : `${first} ${monthName(Number(month.slice(5)))} to ${dayWords(day(first + 3))}`
  };
}

function opening(making: Making, made: InventedRatings, published: string): void {
  const fieldwork = fieldworkDays(making, published);
  const { name } = making.service;
  making.know(
    must(
      'inspections',
      {},
      { published, fieldwork: fieldwork.key, overall_rating: made.overall, overall_score: made.score }
    ),
    ratingTruth(made)
  );
  const title = making.traps.has('score-in-heading') ? `Ratings: ${made.score}/36` : 'Ratings';
  making.finish('page', [
    heading(1, title),
    text(`${name} ${KIND.long}`),
    text(`Fieldwork: ${fieldwork.words}`),
    ratingsTable(making, made, { headline: [KIND.short, '**Score**', `${made.score}/36`] })
  ]);
  making.finish('flow', [
    heading(1, 'Overall findings'),
    text(
      `Overall, ${name} YOS is rated as: ‘${made.overall}’.${scoreNote(making)} The findings by area follow.`
    ),
    ...findings(making, 'Organisational delivery'),
    ...findings(making, 'Court disposals'),
    ...findings(making, 'Out-of-court disposals')
  ]);
}

/** Whether prompts have letters, and where their base stands. */
type PromptWays = Parameters<typeof promptCounts>[3];

function annexeOfData(making: Making, made: InventedRatings, annexe: string, ways: PromptWays): void {
  const court = making.traps.has('conflict') ? made.court + 1 : made.court;
  const standards = made.rules.standards.filter((each) => each.basis === 'cases');
  making.finish('flow', [
    heading(1, `${annexe} 2: Inspection data`),
    text(
      `The tables rest on ${court} court disposals and ${made.oocd} out-of-court disposals. Some questions do not apply to every case.`
    ),
    ...standards.flatMap((standard) => [
      ...(standard.code === '2.2' ? pushedDown(making) : []),
      heading(2, `${standard.code}. ${standard.name} (${standard.domainName.toLowerCase()})`),
      countTable(making, made, standard.code),
      ...promptCounts(making, made, standard.code, ways)
    ])
  ]);
  making.know(countTruth(made), promptCountTruth(made));
  if (court !== made.court) {
    const values = [String(made.court), String(court)];
    making.conflicts.push({ table: 'inspections', key: {}, column: 'court_cases', values });
  }
}

function smallSample({ random, traps }: Making): InventedRatings {
  const glued = traps.has('glued-mark-count');
  return inventRatings(random, {
    programme: 'yos-2018',
    court: random.whole(7, 9),
    oocd: glued ? 8 : random.whole(5, 8),
    quality: random.pick([0.3, 0.6, 0.75, 0.9]),
    subSamples: true,
    uplift: glued || random.chance(0.5)
  });
}

/** A report on a small sample under the standards of 2018: counts instead of percentages, the score printed. */
export function yos2018Counts(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, traps } = making;
  const published = random.pick(['2020-07', '2020-11', '2021-01', '2021-04', '2021-06']);
  const made = smallSample(making);
  const annexe = traps.has('annexe') ? 'Annexe' : 'Annex';
  const below = `HM Inspectorate of Probation, ${monthWords(published)}`;
  cover(making, 'An inspection of youth offending services in', below);
  imprint(making, [...CONTENTS, `${annexe} 1: Methodology`, `${annexe} 2: Inspection data`]);
  foreword(making, made, KIND);
  opening(making, made, published);
  recommendationPages(making, KIND);
  contextTables(making, published, KIND.short);
  peopleTables(making, published, KIND.short, 'Black and minority ethnic');
  countsCaseload(making, published);
  const questions = (standard: string, marks: Readonly<Record<string, string>>) =>
    countTable(making, made, standard, marks);
  const discretion = traps.has('glued-mark-count') ? 'footnote' : 'sentence';
  chapters(making, made, {
    title: random.chance(0.5) ? 'two-cells' : 'star',
    questions,
    discretion,
    sentences: false
  });
  methodAnnexe(making, made, annexe, false);
  const lettered = traps.has('repeated-prompt-letter') || wanted.seed % 2 === 1;
  annexeOfData(making, made, annexe, { lettered, base: BASES[wanted.seed % BASES.length] ?? 0 });
  const title = `Youth offending services in ${making.service.name}: an invented inspection`;
  return finished(making, 'yos-2018', title);
}
