import type { Rating } from '$lib/data/words';
import { inventRatings, type InventedRatings } from '../model/invented-ratings';
import { beginReport, type Making, type Wanted } from '../model/making';
import { heading, text, type Grid } from '../model/page-model';
import { chapters } from '../parts/chapters';
import { keyFactsPage } from '../parts/key-facts';
import { methodAnnexe } from '../parts/method';
import { cover, findings, foreword, imprint, recommendationPages, scoreNote } from '../parts/opening';
import { percentTruth } from '../parts/question-tables';
import { otherRating, ratingsList, ratingTruth } from '../parts/ratings-table';
import { must } from '../truth';
import { monthsBefore, monthWords } from '../words/dates';
import { questionWords, STANDARD_WORDS } from '../words/questions';
import { finished, pushedDown, type Made } from './layout';

const KIND = { long: 'Youth Offending Service', short: 'YOS' } as const;
const CONTENTS = [
  'Foreword',
  'Overall findings',
  'Summary of ratings',
  'Recommendations',
  'Key facts',
  '1. Organisational delivery',
  '2. Court disposals',
  '3. Out-of-court disposals'
];

function summary(making: Making, made: InventedRatings, published: string): void {
  const fieldwork = monthsBefore(published, 2);
  making.know(
    must('inspections', {}, { published, fieldwork, overall_rating: made.overall }),
    ratingTruth(made)
  );
  making.finish('flow', [
    heading(1, 'Overall findings'),
    text(
      `Overall, ${making.service.name} was rated as: **${made.overall}**.${scoreNote(making)} Three areas of work led to this rating.`
    ),
    ...findings(making, 'Organisational delivery'),
    ...findings(making, 'Court disposals'),
    ...findings(making, 'Out-of-court disposals')
  ]);
  making.finish('page', [
    text(`Service: ${making.service.name} ${KIND.long}`),
    text(`Fieldwork started: ${monthWords(fieldwork)}`),
    ratingsList(made, making.traps.has('star-picture'))
  ]);
}

/** The annexe of results: standards with their ratings, numbered key questions with their percentages. */
function results(
  making: Making,
  made: InventedRatings,
  annexe: string,
  printed: Record<string, Rating>
): void {
  const domains = [...new Map(made.rules.standards.map((each) => [each.domain, each.domainName]))];
  const pieces = domains.flatMap(([domain, name]) => {
    const rows = made.rules.standards
      .filter((each) => each.domain === domain)
      .flatMap((standard) => [
        [
          `**${standard.code}. ${standard.name}**\n${STANDARD_WORDS[standard.code] ?? ''}`,
          printed[standard.code] ?? made.ratings[standard.code] ?? ''
        ],
        ...made.results
          .filter(({ code }) => code.startsWith(`${standard.code}.`))
          .map(({ code, pct }) => [`${code}. ${questionWords(made.programme, code)}`, `${pct}%`])
      ]);
    const narrow = making.traps.has('wrapped-rating');
    const table: Grid = {
      kind: 'table',
      widths: narrow ? ['85%', '15%'] : ['74%', '26%'],
      look: making.traps.has('value-mid-lines') ? 'middle' : '',
      head: ['Standards and key questions', domain === '1' ? 'Rating' : 'Rating and % yes'],
      rows
    };
    return [...(domain === '2' ? pushedDown(making) : []), heading(2, `${domain}. ${name}`), table];
  });
  making.finish('flow', [heading(1, `${annexe} 2: Inspection results`), ...pieces]);
}

/** Notes which standards the annexe rates otherwise than the rest of the report. */
function noteConflicts(making: Making, made: InventedRatings, differs: Record<string, Rating>): void {
  for (const [code, rating] of Object.entries(differs))
    making.conflicts.push({
      table: 'standard_ratings',
      key: { standard_code: code },
      column: 'rating',
      values: [made.ratings[code] ?? '', rating]
    });
}

/** A report of the first months under the standards of 2018: no score, big numbers, key questions in the annexe only. */
export function yos2018Early(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, traps } = making;
  const published = `20${random.pick(['18-08', '18-10', '18-11', '19-02', '19-03'])}`;
  const made = inventRatings(random, {
    programme: 'yos-2018',
    court: random.whole(28, 60),
    oocd: random.whole(18, 40),
    quality: random.pick([0.62, 0.75, 0.88, 1.05]),
    subSamples: true,
    uplift: random.chance(0.5)
  });
  const annexe = traps.has('annexe') ? 'Annexe' : 'Annex';
  const differs: Record<string, Rating> = traps.has('conflict')
    ? { '1.2': otherRating(made.ratings['1.2'] ?? '') }
    : {};
  cover(making, 'An inspection of youth offending services in', monthWords(published).toUpperCase());
  imprint(making, [...CONTENTS, `${annexe} 1: Methodology`, `${annexe} 2: Inspection results`]);
  foreword(making, made, KIND);
  summary(making, made, published);
  recommendationPages(making, KIND);
  keyFactsPage(making, published);
  chapters(making, made, { title: 'two-cells', questions: null, discretion: 'sentence', sentences: false });
  methodAnnexe(making, made, annexe, true);
  results(making, made, annexe, differs);
  making.know(percentTruth(made));
  noteConflicts(making, made, differs);
  const title = `Youth offending services in ${making.service.name}: an invented inspection`;
  return finished(making, 'yos-2018', title);
}
