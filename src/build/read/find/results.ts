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

function ruleOf({ prompt, letter, apart, passage }: Answered): string {
  if (prompt !== null) return letter === null ? 'prompt-row-without-letter' : 'prompt-row';
  return apart ? 'key-question-apart' : `key-question-${placeOf(passage)}`;
}

/** Questions whose prompts' letters go back, so that place and letter do not agree on which is which. */
function disordered(answered: readonly Answered[]): ReadonlySet<string> {
  const last = new Map<string, Answered>();
  const out = new Set<string>();
  for (const one of answered) {
    if (one.prompt === null || one.letter === null) continue;
    const before = last.get(one.question);
    if (before && (before.prompt ?? 0) < one.prompt && (before.letter ?? '') > one.letter)
      out.add(one.question);
    last.set(one.question, one);
  }
  return out;
}

/** Readings of key questions and prompts. */
export function findResults(answered: readonly Answered[]): Reading[] {
  const mixed = disordered(answered);
  return answered.flatMap((one) => {
    const order =
      one.prompt !== null && mixed.has(one.question)
        ? 'the letters of the prompts are out of order'
        : undefined;
    return cellsOf(one).map((cell) =>
      reading(cell, ruleOf(one), 'table', one.passage, one.result.doubt ?? order)
    );
  });
}
