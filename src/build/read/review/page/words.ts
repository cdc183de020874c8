import type { MadeDecision } from '../decisions';
import type { DraftTable } from '../../draft';
import { resultOf } from './decide';
import type { PageValue } from './page-data';

/** Each table of facts as a heading. */
export const TABLE_WORDS: Readonly<Record<DraftTable, string>> = {
  inspections: 'The inspection',
  standard_ratings: 'Ratings of standards',
  question_results: 'Key questions',
  prompt_results: 'Prompts',
  cci_scores: 'Core Case Inspection scores',
  sqs_findings: 'Short Quality Screening findings',
  fji: 'Full Joint Inspection',
  context_facts: 'Context: population, caseload, staff',
  report_indicators: 'Indicators that the report quotes',
  report_demographics: 'Children the service works with'
};

/** Confidence as a word, and as a shape that tells it without colour. */
export const SURE_WORDS = {
  doubtful: { word: 'Doubtful', shape: '◇', means: 'read with a doubt: look closely' },
  likely: { word: 'Likely', shape: '◐', means: 'read, but not as plainly as a certain value' },
  certain: { word: 'Certain', shape: '●', means: 'read plainly, and it withstood every check' }
} as const;

/** A count with its noun: `1 value`, `12 values`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A cell's text in quotation marks; an empty cell by name. */
export function quoted(text: string): string {
  return text === '' ? 'an empty cell' : `“${text}”`;
}

/** What was decided, as the value's own line says it. */
export function decisionWords(made: MadeDecision): string {
  const replacing = made.replaces === undefined ? '' : `, replacing ${quoted(made.replaces)} in data/`;
  if (made.choice === 'reject') return '✕ Rejected: nothing is written';
  const verb = made.choice === 'accept' ? '✓ Accepted' : '✎ Edited to';
  return `${verb} ${quoted(resultOf(made) ?? '')}${replacing}`;
}

/** What was decided, as it is announced. */
export function announced(value: PageValue, made: MadeDecision): string {
  return `${decisionWords(made).slice(2)}. ${value.name}.`;
}
