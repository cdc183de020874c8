import { reading, type Cell } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import type { Answered } from './results-walk';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function cellsOf({ question, prompt, result }: Answered): Cell[] {
  const key = { question_code: question };
  const printed = result.pct === null ? [] : [['published_pct', result.pct] as const];
  if (prompt !== null) {
    const cells = [
      ...(result.yes === null ? [] : [['yes_cases', result.yes] as const]),
      ...(result.base === null ? [] : [['base_cases', result.base] as const]),
      ...printed
    ];
    const letter = LETTERS[prompt] ?? '';
    return cells.map(([column, value]) => ({
      table: 'prompt_results',
      key: { ...key, prompt_code: letter },
      column,
      value
    }));
  }
  const counted =
    result.yes === null || result.base === null
      ? []
      : ([
          ['yes_cases', result.yes],
          ['relevant_cases', result.base],
          ['count_basis', 'printed in the table']
        ] as const);
  return [...counted, ...printed].map(([column, value]) => ({
    table: 'question_results',
    key,
    column,
    value
  }));
}

function placeOf(passage: Passage): string {
  return passage.part === 'results' ? 'annexe' : 'chapter';
}

const promptRule = ({ letter }: Answered) => (letter === null ? 'prompt-row-without-letter' : 'prompt-row');

/** Readings of key questions and prompts. */
export function findResults(answered: readonly Answered[]): Reading[] {
  return answered.flatMap((one) => {
    const rule = one.prompt === null ? `key-question-${placeOf(one.passage)}` : promptRule(one);
    return cellsOf(one).map((cell) => reading(cell, rule, 'table', one.passage, one.result.doubt));
  });
}
