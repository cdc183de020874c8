/** Invented drafts and an overlay over the project's own files: nothing on disk is touched. */
import { diskReader } from '../../../../src/build/disk-facts';
import type { ReadFile } from '../../../../src/build/facts';
import type { NamedDraft } from '../../../../src/build/read/accept/cell';
import type { Plan, Request } from '../../../../src/build/read/accept/plan-acceptance';
import { planAcceptance } from '../../../../src/build/read/accept/plan-acceptance';
import type { Decision, Draft, DraftTable, DraftValue } from '../../../../src/build/read/draft';
import { DRAFT_VERSION, READER_VERSION, valueId } from '../../../../src/build/read/draft';

/** The project's files as they stand. */
export const disk: ReadFile = diskReader('.');
/** Texts of invented files over those of another reader. */
export const over =
  (files: ReadonlyMap<string, string>, below: ReadFile = disk): ReadFile =>
  (path) => {
    const text = files.get(path);
    return text === undefined ? below(path) : new TextEncoder().encode(text);
  };
/** Text of a file. */
export const textOf = (read: ReadFile, path: string): string =>
  new TextDecoder().decode(read(path) ?? new Uint8Array());

/** Path of a table of inspections. */
export const csv = (table: string): string => `data/inspections/${table}.csv`;
/** A decision that accepts. */
export const accept: Decision = { choice: 'accept' };

type Key = Readonly<Record<string, string>>;

/** A value of an invented draft: certain, undecided unless said otherwise. */
export function value(
  table: DraftTable,
  key: Key,
  column: string,
  text: string,
  others: Partial<DraftValue> = {}
): DraftValue {
  const evidence = [{ page: 1, line: 1, words: 'Invented words' }];
  const id = valueId(table, key, column);
  const read = { confidence: 'certain' as const, rule: 'invented', evidence, others: [] };
  return { id, table, key, column, value: text, ...read, ...others };
}

/** Values of one row, all of them decided alike. */
export function row(table: DraftTable, key: Key, cells: Key, decision?: Decision): DraftValue[] {
  const decided = decision ? { decision } : {};
  return Object.entries(cells).map(([column, text]) => value(table, key, column, text, decided));
}

/** An invented draft of a report on Hackney in June 2024, unless said otherwise. */
export function draft(values: readonly DraftValue[], others: Partial<Draft> = {}): NamedDraft {
  const of = {
    draft_version: DRAFT_VERSION,
    reader_version: READER_VERSION,
    file: 'invented.pdf',
    sha256: 'a'.repeat(64),
    format: 'pdf',
    pages: 40,
    inspection_id: 'hackney-2024-06',
    programme_id: 'yjs-2021',
    service_id: 'hackney',
    citation: 'Report: An invented inspection in Hackney, HM Inspectorate of Probation, June 2024',
    findings: []
  } as const satisfies Omit<Draft, 'values'>;
  return { path: 'drafts/invented.json', draft: { ...of, values: [...values], ...others } };
}

/** A plan for one draft over the project's files. */
export function plan(
  drafts: NamedDraft | readonly NamedDraft[],
  others: Partial<Request> = {},
  read = disk
): Plan {
  const all = 'draft' in drafts ? [drafts] : drafts;
  return planAcceptance({ drafts: all, decisions: [], certain: false, ...others }, read);
}

/** Key of the invented inspection. */
export const ID: Key = { inspection_id: 'hackney-2024-06' };
const CODES = [1, 2, 3].flatMap((domain) => [1, 2, 3, 4].map((number) => `${domain}.${number}`));

/** An invented report, whole and sound: of twelve standards one Outstanding and the others Good, which makes 25 points. */
export function wholeReport(decision?: Decision, score = '25'): DraftValue[] {
  const own = { published: '2024-06', overall_rating: 'Good', overall_score: score, cases: '20' };
  const standards = CODES.flatMap((code) =>
    row(
      'standard_ratings',
      { ...ID, standard_code: code },
      { rating: code === '1.1' ? 'Outstanding' : 'Good' },
      decision
    )
  );
  const question = {
    yes_cases: '8',
    relevant_cases: '10',
    published_pct: '80',
    count_basis: 'printed in the table'
  };
  const questions = ['2.1.1', '2.1.2', '2.1.3'].flatMap((code) =>
    row('question_results', { ...ID, question_code: code }, question, decision)
  );
  return [...row('inspections', ID, own, decision), ...standards, ...questions];
}
