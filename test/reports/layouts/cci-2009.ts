import { beginReport, type Making, type Wanted } from '../model/making';
import { bullets, heading, text, type Piece } from '../model/page-model';
import { fact, must } from '../truth';
import { monthsBefore, monthWords } from '../words/dates';
import { commentOn, HEADLINES, SECTIONS } from '../words/cci-names';
import { inventedIsbn } from '../words/isbn';
import { withCommas } from '../words/numbers';
import { items, paragraph, recommendations } from '../words/prose';
import { finished, type Made } from './layout';

interface Headline {
  code: string;
  work: string;
  title: string;
  pct: number;
  lowest: number;
  highest: number;
  average: number;
}

function drawHeadlines(making: Making, quality: number): Headline[] {
  const { random } = making;
  return HEADLINES.map(([code, work, title]) => {
    const pct = Math.min(97, quality + random.whole(-9, 9));
    const lowest = random.whole(30, 45);
    const [highest, average] = [random.whole(84, 96), random.whole(58, 74)];
    const cells = {
      pct,
      comment: commentOn(pct),
      lowest_so_far: lowest,
      highest_so_far: highest,
      average_so_far: average
    };
    making.know(must('cci_scores', { level: 'headline', code }, cells));
    return { code, work, title, pct, lowest, highest, average };
  });
}

function forewordPage(
  making: Making,
  headlines: readonly Headline[],
  published: string,
  printed: (headline: Headline) => number
): void {
  const rows = headlines.map((each) => [
    `**${each.work}**`,
    `${each.lowest}%`,
    `${each.highest}%`,
    `${each.average}%`,
    `**${printed(each)}%**`
  ]);
  making.finish('page', [
    heading(1, 'Foreword'),
    text(
      `This is an invented Core Case Inspection of youth offending work in ${making.service.name}. The table below shows what it found, beside what was found elsewhere.`
    ),
    text(paragraph(making.random)),
    text(`Invented Chief Inspector\n\n${monthWords(published)}`),
    {
      kind: 'table',
      look: 'centred',
      widths: ['32%', '17%', '17%', '17%', '17%'],
      head: ['', 'Scores of the areas inspected to date⟨3⟩', `Scores for ${making.service.name}`],
      rows: [['', 'Lowest', 'Highest', 'Average', ''], ...rows]
    }
  ]);
}

function scoreBox(title: string, words: string, pct: number): Piece {
  const score = `**Score:**\n**${pct}%**`;
  const comment = `**Comment:**\n**${commentOn(pct)} improvement required**`;
  return { kind: 'table', widths: ['40%', '60%'], rows: [[`**${title}**`], [words], [score, comment]] };
}

function summaryPage(making: Making, headlines: readonly Headline[]): void {
  making.finish('page', [
    heading(1, 'Scoring and Summary Table'),
    text(
      'A score here is the share of judgements that were good enough. Areas should not be compared closely by it.'
    ),
    ...headlines.map((each) =>
      scoreBox(each.title, 'How much of this work we judged to be good enough.', each.pct)
    )
  ]);
}

function sectionPages(making: Making, quality: number): void {
  const { random } = making;
  for (const { code, title, criteria } of SECTIONS) {
    const scores = criteria.map(() => Math.min(97, quality + random.whole(-14, 12)));
    const pct = Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
    making.know(must('cci_scores', { level: 'section', code }, { pct }));
    const pieces = criteria.flatMap(([criterion, name], at): Piece[] => {
      const score = scores[at] ?? 0;
      making.know(
        must('cci_scores', { level: 'criterion', code: criterion }, { pct: score, comment: commentOn(score) })
      );
      const share = random.whole(21, 92);
      return [
        scoreBox(
          `${criterion} ${name}:`,
          '**General Criterion:**\nWhat good work of this kind is, in a sentence of our own.',
          score
        ),
        text('**Strengths:**'),
        bullets(
          ...items(random, 3),
          `In ${share}% of the cases that we read, visits to the home were made as planned.`
        ),
        text('**Areas for improvement:**'),
        bullets(...items(random, 2))
      ];
    });
    making.finish('flow', [
      heading(1, title),
      text(`**OVERALL SCORE: ${pct}%**`),
      text(paragraph(random)),
      ...pieces
    ]);
  }
}

function appendices(making: Making, fieldwork: string, cases: number): void {
  const { random, service } = making;
  const people = random.whole(120_000, 900_000);
  const share = random.decimal(8, 12, 1);
  making.know(fact('population', people, 'people', 'may'), fact('share_10_17', share, '%', 'may'));
  making.finish('flow', [
    heading(1, 'Appendix 2: Contextual information'),
    text(
      `${service.name} had a population of ${withCommas(people)} in the estimates for mid-2010, and ${share}% of its people were aged 10 to 17.`
    ),
    text(paragraph(random)),
    heading(1, 'Appendix 3: Inspection Arrangements'),
    text(`Fieldwork took place in ${monthWords(fieldwork)}. Inspectors examined ${cases} cases.`),
    text('In each area between 38 and 99 cases are read, some of them closed by then.')
  ]);
}

function coverPage(making: Making, year: string, isbn: string): void {
  const programme = 'Core Case Inspection of youth offending work in England and Wales';
  making.finish('cover', [
    { kind: 'text', words: programme, look: 'large' },
    { kind: 'text', words: 'Report on youth offending work in:', look: 'large' },
    heading(1, making.service.name),
    text(`ISBN: ${isbn}`),
    text(`Invented for tests\n${year}`)
  ]);
}

function recommendationsPage(making: Making): void {
  const advice = recommendations(making.random, making.random.whole(3, 7));
  making.know(fact('recommendations', advice.length, 'count', 'may'));
  making.finish('page', [
    heading(1, 'Recommendations for improvement'),
    text('Changes are needed so that, in more cases, services:'),
    text(advice.map((words, at) => `(${at + 1}) ${words} (Head of Service)`).join('\n'))
  ]);
}

/** A headline score that the foreword prints two points lower than the summary does. */
function slipOf(making: Making, headlines: readonly Headline[]): (headline: Headline) => number {
  const wrong = making.traps.has('conflict') ? headlines[1] : undefined;
  if (wrong)
    making.conflicts.push({
      table: 'cci_scores',
      key: { level: 'headline', code: wrong.code },
      column: 'pct',
      values: [String(wrong.pct), String(wrong.pct - 2)]
    });
  return (headline) => (headline === wrong ? headline.pct - 2 : headline.pct);
}

/** A Core Case Inspection: headline scores with comments beside those of other areas, sections, criteria. */
export function cci2009(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, service } = making;
  const published = random.pick(['2010-11', '2011-03', '2011-08', '2012-04']);
  const fieldwork = monthsBefore(published, 3);
  const cases = random.whole(38, 99);
  const quality = random.whole(50, 84);
  const isbn = inventedIsbn(random);
  making.know(must('inspections', {}, { published, fieldwork, cases, isbn }));
  coverPage(making, published.slice(0, 4), isbn);
  const headlines = drawHeadlines(making, quality);
  forewordPage(making, headlines, published, slipOf(making, headlines));
  summaryPage(making, headlines);
  recommendationsPage(making);
  sectionPages(making, quality);
  appendices(making, fieldwork, cases);
  const title = `Core Case Inspection of youth offending work in ${service.name}: invented`;
  return finished(making, 'cci-2009', title);
}
