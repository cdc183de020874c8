import type { Draft, DraftTable, DraftValue } from '../draft';
import { NAMES } from './names';
import { contractOf } from './page/check-edit';

type Key = Readonly<Record<string, string>>;
/** Gives the row of a value in words; the draft may name it itself. */
type RowNamer = (key: Key, programme: string, label: string | undefined) => string;

const withName = (code: string, name: string | undefined): string => (name ? `${code} ${name}` : code);

const spaced = (id: string | undefined): string => (id ?? '').replaceAll(/[-_]/g, ' ');

const ROWS: Readonly<Record<DraftTable, RowNamer>> = {
  inspections: () => '',
  standard_ratings: ({ standard_code: code = '' }, programme) =>
    `standard ${withName(code, NAMES.standards.get(`${programme} ${code}`))}`,
  question_results: ({ question_code: code = '' }, programme) =>
    `key question ${withName(code, NAMES.questions.get(`${programme} ${code}`))}`,
  prompt_results: ({ question_code: question = '', prompt_code: prompt = '' }, programme) =>
    `prompt ${withName(`${question} ${prompt}`, NAMES.prompts.get(`${programme} ${question} ${prompt}`))}`,
  cci_scores: ({ level = '', code = '' }, _, label) => `${level} ${label ?? spaced(code)}`,
  sqs_findings: ({ section = '', finding = '' }) => `${section}, ${finding}`,
  fji: () => 'full Joint Inspection',
  context_facts: ({ fact_id }, _, label) => label ?? spaced(fact_id),
  report_indicators: ({ indicator_id = '', area, period }) =>
    `${NAMES.indicators.get(indicator_id) ?? spaced(indicator_id)}, ${[spaced(area), period].filter(Boolean).join(', ')}`,
  report_demographics: ({ population, dimension, category }) =>
    `${spaced(population)}, ${spaced(dimension)} ${category ?? ''}`
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a column says, in the first words of its contract. */
function columnWords({ table, column }: DraftValue): string {
  const described = contractOf(table, column)?.describe.split(/[;,]/)[0];
  return described ?? spaced(column);
}

function labelOf(values: readonly DraftValue[], { table, key }: DraftValue): string | undefined {
  const row = JSON.stringify(key);
  return values.find(
    (other) => other.table === table && other.column === 'label' && JSON.stringify(other.key) === row
  )?.value;
}

/** Name of a value in words: `Rating of standard 2.2 Planning`, `Key question 2.1.3 …: cases answered yes`. */
export function nameOf(value: DraftValue, draft: Draft): string {
  const labelled = value.table === 'cci_scores' || value.table === 'context_facts';
  const label = labelled ? labelOf(draft.values, value) : undefined;
  const row = ROWS[value.table](value.key, draft.programme_id ?? '', label);
  if (row === '') return columnWords(value);
  if (value.table === 'standard_ratings' && value.column === 'rating') return `Rating of ${row}`;
  return `${upperFirst(row)}: ${lowerFirst(columnWords(value))}`;
}

/** Table, codes of the row and column of a value, as they stand in the files: `standard_ratings 2.2 rating`. */
export function codeOf({ table, key, column }: DraftValue): string {
  const codes = Object.entries(key).filter(([name]) => name !== 'inspection_id');
  return [table, ...codes.map(([, code]) => code), column].join(' ');
}
