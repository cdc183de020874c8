import type { DraftValue } from '../../src/build/read/draft';
import type { Conflict, Truth, TruthValue } from './invented-report';
import type { FieldScore, Outcome, ReportScore, WrongCertain } from './score-types';
import { matchedFindings } from './sqs-match';
import { cellName } from './truth';

/** Columns that say in the reader's own words where a value comes from and what it is: they are no figures. */
const OWN_WORDS = new Set([
  'note',
  'label',
  'basis',
  'score_basis',
  'count_basis',
  'source',
  'source_url',
  'source_kind',
  'confidence'
]);

const NUMBER = /^\d+(\.\d+)?$/;

/** Whether two cells say the same: numbers by value, all else letter by letter. */
export function isSameValue(read: string, truth: string): boolean {
  return read === truth || (NUMBER.test(read) && NUMBER.test(truth) && Number(read) === Number(truth));
}

const withoutInspection = (key: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'inspection_id'));

const nameOf = (value: Pick<DraftValue, 'table' | 'key' | 'column'>) =>
  cellName({ ...value, key: withoutInspection(value.key) });
const rowOf = (value: Pick<DraftValue, 'table' | 'key'>) => nameOf({ ...value, column: '' });

function fieldOf(fields: Map<string, FieldScore>, name: string): FieldScore {
  const known = fields.get(name);
  if (known) return known;
  const fresh = { inTruth: 0, found: 0, foundCertain: 0, certain: 0, certainRight: 0 };
  fields.set(name, fresh);
  return fresh;
}

const fieldName = ({ table, column }: Pick<TruthValue, 'table' | 'column'>) => `${table}.${column}`;

function scoreTruth(score: ReportScore, truth: TruthValue, read: DraftValue | undefined): void {
  if (truth.ask === 'may') return;
  const field = fieldOf(score.fields, fieldName(truth));
  field.inTruth += 1;
  if (read && isSameValue(read.value, truth.value)) {
    field.found += 1;
    if (read.confidence === 'certain') field.foundCertain += 1;
  } else score.missed.push({ id: cellName(truth), truth: truth.value, read: read?.value ?? null });
}

function scoreConflict(score: ReportScore, conflict: Conflict, read: DraftValue | undefined): void {
  const field = fieldOf(score.fields, fieldName(conflict));
  field.inTruth += 1;
  const isPrinted = read !== undefined && conflict.values.some((value) => isSameValue(read.value, value));
  if (isPrinted) field.found += 1;
  else
    score.missed.push({
      id: cellName(conflict),
      truth: conflict.values.join(' or '),
      read: read?.value ?? null
    });
}

interface Known {
  truths: ReadonlyMap<string, TruthValue>;
  conflicts: ReadonlyMap<string, Conflict>;
  rows: ReadonlySet<string>;
}

/** What is wrong with a certain value; null where nothing is. */
function faultOf(
  read: DraftValue,
  { truths, conflicts, rows }: Known
): Omit<WrongCertain, 'id' | 'read'> | null {
  const name = nameOf(read);
  const conflict = conflicts.get(name);
  if (conflict) return { truth: conflict.values.join(' or '), why: 'two values are printed' };
  const truth = truths.get(name);
  if (truth) return isSameValue(read.value, truth.value) ? null : { truth: truth.value, why: 'other value' };
  return { truth: null, why: rows.has(rowOf(read)) ? 'no such cell' : 'not in truth' };
}

function scoreCertain(score: ReportScore, read: DraftValue, known: Known): void {
  const field = fieldOf(score.fields, fieldName(read));
  const fault = faultOf(read, known);
  field.certain += 1;
  if (fault === null) field.certainRight += 1;
  else score.wrong.push({ id: nameOf(read), read: read.value, ...fault });
}

/** Programme and service, which a draft names apart from its values: what it names, it is certain of. */
function scoreNaming(score: ReportScore, name: string, truth: string | null, read: string | null): void {
  if (truth === null && read === null) return;
  const field = fieldOf(score.fields, name);
  if (truth !== null) field.inTruth += 1;
  if (read === truth) field.found += 1;
  else if (truth !== null) score.missed.push({ id: name, truth, read });
  if (read === null) return;
  field.certain += 1;
  if (read === truth) {
    field.certainRight += 1;
    field.foundCertain += 1;
  } else score.wrong.push({ id: name, read, truth, why: 'other value' });
}

const NOTHING_READ = { programme_id: null, service_id: null, values: [] };

/** Compares what a reader made of a report with what it holds. Inspections' ids are the reader's own and not compared. */
export function scoreDraft(truth: Truth, outcome: Outcome): ReportScore {
  const draft = 'draft' in outcome ? outcome.draft : NOTHING_READ;
  const refused = 'refused' in outcome ? outcome.refused : null;
  const score: ReportScore = {
    fields: new Map(),
    wrong: [],
    missed: [],
    refusedRightly: refused === truth.refused
  };
  const values = matchedFindings(draft.values, truth.values).filter(({ column }) => !OWN_WORDS.has(column));
  const reads = new Map(values.map((value) => [nameOf(value), value]));
  const known = {
    truths: new Map(truth.values.map((value) => [cellName(value), value])),
    conflicts: new Map(truth.conflicts.map((conflict) => [cellName(conflict), conflict])),
    rows: new Set([...truth.values, ...truth.conflicts].map(rowOf))
  };
  scoreNaming(score, 'draft.programme_id', truth.programme, draft.programme_id);
  scoreNaming(score, 'draft.service_id', truth.service, draft.service_id);
  for (const value of truth.values) scoreTruth(score, value, reads.get(cellName(value)));
  for (const conflict of truth.conflicts) scoreConflict(score, conflict, reads.get(cellName(conflict)));
  for (const value of values) if (value.confidence === 'certain') scoreCertain(score, value, known);
  return score;
}
