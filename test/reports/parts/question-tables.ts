import type { InventedRatings } from '../model/invented-ratings';
import type { Making } from '../model/making';
import { heading, type Grid, type Piece } from '../model/page-model';
import { may, must } from '../truth';
import { promptWords, questionWords } from '../words/questions';

const questionsOf = (made: InventedRatings, standard: string) =>
  made.results.filter(({ code }) => code.startsWith(`${standard}.`));

/** Key questions as percentages, `marks` behind those that have a footnote. */
export function percentTable(
  making: Making,
  made: InventedRatings,
  standard: string,
  marks: Readonly<Record<string, string>> = {}
): Piece {
  const middle = making.traps.has('value-mid-lines');
  return {
    kind: 'table',
    widths: middle ? ['40%', '15%'] : ['82%', '18%'],
    look: middle ? 'middle centred' : 'centred',
    head: ['', '% ‘Yes’'],
    rows: questionsOf(made, standard).map(({ code, pct }) => [
      questionWords(made.programme, code),
      `${pct}%${marks[code] ?? ''}`
    ])
  };
}

/** Key questions as counts: relevant cases and those answered yes, in the one or the other order. */
export function countTable(
  making: Making,
  made: InventedRatings,
  standard: string,
  marks: Readonly<Record<string, string>> = {}
): Piece {
  const swapped = making.traps.has('columns-swapped');
  const order = (relevant: string, yes: string) => (swapped ? [yes, relevant] : [relevant, yes]);
  return {
    kind: 'table',
    widths: ['64%', '18%', '18%'],
    look: making.traps.has('value-mid-lines') ? 'middle centred' : 'centred',
    head: ['', ...order('Relevant cases', 'Number ‘Yes’')],
    rows: questionsOf(made, standard).map(({ code, relevant, yes }) => [
      questionWords(made.programme, code),
      ...order(String(relevant), `${yes}${marks[code] ?? ''}`)
    ])
  };
}

/** What a report that prints percentages says of its key questions. */
export function percentTruth(made: InventedRatings) {
  return made.results.flatMap(({ code, pct }) =>
    must('question_results', { question_code: code }, { published_pct: pct })
  );
}

/** What a report that prints counts says of its key questions. */
export function countTruth(made: InventedRatings) {
  return made.results.flatMap(({ code, yes, relevant }) =>
    must('question_results', { question_code: code }, { yes_cases: yes, relevant_cases: relevant })
  );
}

/** The one count of the whole sample that fits a percentage: nothing prints it, a reader may work it out. */
export function fittingCounts(made: InventedRatings, printed: ReadonlySet<string>) {
  return made.results.flatMap(({ code, yes, relevant }) => {
    const say = printed.has(code) ? must : may;
    return say('question_results', { question_code: code }, { yes_cases: yes, relevant_cases: relevant });
  });
}

/** The key question whose letters repeat: one with prompts enough. */
const REPEATING = { 'yos-2018': '2.3.1', 'yjs-2021': '2.4.1' } as const;

/** Letters as printed: in their order, or with the fourth letter twice. */
function printedLetter(letter: string, repeats: boolean): string {
  if (!repeats || letter <= 'd') return letter;
  return String.fromCharCode(letter.charCodeAt(0) - 1);
}

function promptRows(
  making: Making,
  made: InventedRatings,
  code: string,
  value: (yes: number, pct: number) => string,
  lettered: boolean
) {
  const own = made.prompts.filter(({ question }) => question === code);
  const repeats = making.traps.has('repeated-prompt-letter') && code === REPEATING[made.programme];
  return own.map(({ letter, label, yes, pct }) => [
    lettered ? `${printedLetter(letter, repeats)}) ${promptWords(label)}` : promptWords(label),
    value(yes, pct)
  ]);
}

/** The annexe's table of prompts in percentages, each key question a row of its own above its prompts. */
export function promptPercents(making: Making, made: InventedRatings, standard: string): Piece {
  const rows = questionsOf(made, standard).flatMap(({ code }) => [
    [questionWords(made.programme, code)],
    ...promptRows(making, made, code, (_, pct) => `${pct}%`, true)
  ]);
  return { kind: 'table', widths: ['84%', '16%'], rows };
}

/** What the annexe's table of prompts says, in percentages. */
export function promptPercentTruth(made: InventedRatings) {
  return made.prompts.flatMap(({ question, letter, pct, base }) => {
    const key = { question_code: question, prompt_code: letter };
    return [
      ...must('prompt_results', key, { published_pct: pct }),
      ...may('prompt_results', key, { base_cases: base })
    ];
  });
}

/** How a table of prompts says what its counts are out of. */
const BASES = [
  (cases: string) => ({ behind: ` (${cases})`, head: null }),
  (cases: string) => ({ behind: '', head: [`In the ${cases}:`, 'Number ‘Yes’'] }),
  (cases: string) => ({ behind: '', head: ['', `Number ‘Yes’ out of ${cases}`] })
] as const;

/** The annexe's prompts as counts, each question under a heading that prints how many cases it is of. */
export function promptCounts(
  making: Making,
  made: InventedRatings,
  standard: string,
  ways: { lettered: boolean; base: 0 | 1 | 2 }
): Piece[] {
  return questionsOf(made, standard).flatMap(({ code, relevant }) => {
    const { behind, head } = BASES[ways.base](`${relevant} relevant case${relevant === 1 ? '' : 's'}`);
    const rows = promptRows(making, made, code, (yes) => String(yes), ways.lettered);
    const table: Grid = { kind: 'table', widths: ['78%', '22%'], rows, ...(head ? { head } : {}) };
    return [heading(3, `${questionWords(made.programme, code)}${behind}`), table];
  });
}

/** What the annexe's prompts say, in counts. */
export function promptCountTruth(made: InventedRatings) {
  return made.prompts.flatMap(({ question, letter, yes, base }) =>
    must(
      'prompt_results',
      { question_code: question, prompt_code: letter },
      { yes_cases: yes, base_cases: base }
    )
  );
}
