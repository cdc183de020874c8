import type { Decision, DraftValue } from '../draft';
import type { Decisions, MadeDecision, ReportDecisions } from '../review/decisions';
import type { Cell, NamedDraft, State } from './cell';
import type { Outcome } from './outcome';
import { shown } from './outcome';

/** A file of decisions with its path. */
export interface NamedDecisions {
  path: string;
  decisions: Decisions;
}

type Report = ReportDecisions & { path: string };

/** Every report of every file of decisions, the file's path beside it. */
const reportsOf = (files: readonly NamedDecisions[]): Report[] =>
  files.flatMap(({ path, decisions }) => decisions.reports.map((report) => ({ ...report, path })));

const sameInspection = (report: Report, { draft }: NamedDraft) =>
  report.inspection_id === draft.inspection_id;
const fits = (report: Report, from: NamedDraft) =>
  sameInspection(report, from) &&
  report.sha256 === from.draft.sha256 &&
  report.reader_version === from.draft.reader_version;

const decisionsOf = (report: Report, id: string): MadeDecision[] =>
  Object.hasOwn(report.decisions, id) ? [report.decisions[id]].filter((found) => found !== undefined) : [];

/** Says which reports of the files of decisions belong to no draft, and which decisions to no value. */
export function strayDecisions(
  drafts: readonly NamedDraft[],
  files: readonly NamedDecisions[],
  outcome: Outcome
): void {
  for (const report of reportsOf(files)) {
    const count = Object.keys(report.decisions).length;
    const name = `${report.path}: ${report.inspection_id}`;
    const near = drafts.filter((from) => sameInspection(report, from));
    const own = near.filter((from) => fits(report, from));
    const known = new Set(own.flatMap(({ draft }) => draft.values.map(({ id }) => id)));
    const unknown = own.length ? Object.keys(report.decisions).filter((id) => !known.has(id)) : [];
    outcome.refused.push(...unknown.map((id) => `${name}: decision for a value that the draft lacks: ${id}`));
    if (!near.length) outcome.notes.push(`${name}: ${count} decisions, no draft of it was named`);
    else if (!own.length)
      outcome.unused.push(
        `${name}: ${count} decisions of another file or another version of the reader; decide again on the new draft`
      );
  }
}

const isCertain = (from: NamedDraft, value: DraftValue): boolean =>
  value.confidence === 'certain' &&
  !value.others.length &&
  !from.draft.findings.some(({ kind, values }) => kind === 'conflict' && values.includes(value.id));

function newest(from: NamedDraft, value: DraftValue, reports: readonly Report[], outcome: Outcome) {
  let decision: Decision | undefined = value.decision;
  for (const report of reports.filter((report) => fits(report, from)))
    for (const made of decisionsOf(report, value.id))
      if (made.of === value.value) decision = made;
      else
        outcome.unused.push(
          `${report.path}: ${value.id}: decided of ${shown(made.of)}, the draft now reads ${shown(value.value)}`
        );
  return decision;
}

const STATES = { accept: 'accepted', edit: 'accepted', reject: 'rejected' } as const;

/**
 * What a person decided of each value of a draft. Files of decisions outweigh the draft, later files earlier ones.
 * @param certain whether the person accepts all certain values on the command line: those that stand in no conflict and
 *   that no decision names, not even one that no longer fits
 * @returns a cell per value; decisions that do not fit are told in `outcome`
 */
export function decide(
  from: NamedDraft,
  files: readonly NamedDecisions[],
  certain: boolean,
  outcome: Outcome
): Cell[] {
  const reports = reportsOf(files).filter((report) => sameInspection(report, from));
  return from.draft.values.map((value): Cell => {
    const { id, table, key, column } = value;
    const decision = newest(from, value, reports, outcome);
    const named = reports.some((report) => decisionsOf(report, id).length > 0);
    const unsaid: State = certain && !named && isCertain(from, value) ? 'certain' : 'undecided';
    const cell = { from, id, table, key, column, text: value.value, state: unsaid };
    if (!decision) return cell;
    const { choice, replaces } = decision;
    const decided = {
      ...cell,
      state: STATES[choice],
      ...(replaces === undefined ? {} : { replaces })
    };
    if (choice !== 'edit') return decided;
    if (decision.value !== undefined) return { ...decided, text: decision.value };
    outcome.refused.push(`${from.path}: ${id}: decided "edit" without saying the new value`);
    return { ...cell, state: 'refused' };
  });
}
