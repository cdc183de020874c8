import { beginReport, type Making, type Wanted } from '../model/making';
import { heading, text, type Piece } from '../model/page-model';
import { may, must } from '../truth';
import { dayWords, monthWords } from '../words/dates';
import { paragraph } from '../words/prose';
import { finished, type Made } from './layout';

const AREAS = [
  ['reducing_reoffending', 'Reducing reoffending'],
  ['protecting_public', 'Protecting the public'],
  ['protecting_children', 'Protecting children and young people'],
  ['sentence_served', 'Making sure the sentence is served'],
  ['governance', 'Governance and partnerships']
] as const;

const WORDS = ['Poor', 'Unsatisfactory', 'Satisfactory', 'Good'] as const;
type Word = (typeof WORDS)[number];
const starsOf = (word: Word) => WORDS.indexOf(word) + 1;
const drawn = (word: Word) => '★'.repeat(starsOf(word)) + '☆'.repeat(4 - starsOf(word));

interface Judged {
  column: string | null;
  name: string;
  word: Word;
}

function judge(making: Making): Judged[] {
  const { random } = making;
  const word = () =>
    random.weighted([
      ['Poor', 0.1],
      ['Unsatisfactory', 0.3],
      ['Satisfactory', 0.4],
      ['Good', 0.3]
    ] as const);
  const five = AREAS.map(([column, name]) => ({ column, name, word: word() }));
  return random.chance(0.6)
    ? [...five, { column: null, name: 'Interventions to reduce reoffending', word: word() }]
    : five;
}

/** The table of judgements: the word with its stars as signs or as a picture. */
function judgementTable(making: Making, all: readonly Judged[]): Piece {
  const pictures = making.traps.has('star-picture');
  return {
    kind: 'table',
    widths: ['60%', '40%'],
    look: 'middle',
    head: ['What we looked at', 'Judgement'],
    stars: pictures ? 'judgements' : undefined,
    rows: all.map(({ name, word }) => [name, pictures ? word : `${word} ${drawn(word)}`])
  };
}

/** A page for each area, which says its judgement in a sentence. */
function areaPages(making: Making, all: readonly Judged[]): void {
  const { random } = making;
  for (const { name, word } of all)
    making.finish('page', [
      heading(1, name),
      text(`Overall, work under this heading was ${word.toLowerCase()}.`),
      text(paragraph(random)),
      text(paragraph(random)),
      text(paragraph(random))
    ]);
}

/** A Full Joint Inspection: five areas judged in words with stars, in some reports the stars added up. */
export function fji2012(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, service } = making;
  const published = random.pick(['2013-11-20', '2014-08', '2015-10', '2016-03-15']);
  const all = judge(making);
  const stars = all.length === 6 ? all.reduce((sum, { word }) => sum + starsOf(word), 0) : null;
  const judgements = Object.fromEntries(all.flatMap(({ column, word }) => (column ? [[column, word]] : [])));
  making.know(must('fji', { service_id: service.id }, { published, ...judgements, stars_of_24: stars }));
  making.know(may('inspections', {}, { published }));
  making.finish('cover', [
    { kind: 'text', words: 'Full Joint Inspection of Youth Offending Work in', look: 'large' },
    heading(1, service.name),
    text('A joint inspection led by HM Inspectorate of Probation. Invented for tests.'),
    text(published.length > 7 ? `Published on ${dayWords(published)}` : monthWords(published))
  ]);
  making.finish('page', [
    heading(1, 'Summary'),
    text(paragraph(random)),
    judgementTable(making, all),
    ...(stars === null
      ? []
      : [
          text(
            random.chance(0.5)
              ? `Added up, that makes ${stars} stars out of 24.`
              : `In all: ${stars} out of 24 stars.`
          )
        ]),
    text('Four stars mean good work, three satisfactory, two unsatisfactory, one poor.')
  ]);
  areaPages(making, all);
  return finished(
    making,
    'fji-2012',
    `Full Joint Inspection of Youth Offending Work in ${service.name}: invented`
  );
}
