import { partialDate } from '$lib/data/partial-date';
import type { ServiceCci } from '$lib/queries/service-cci';
import type { ServiceContext } from '$lib/queries/service-context';
import type { ServiceInspection } from '$lib/queries/service-inspections';
import type { ServiceJointTheme } from '$lib/queries/service-joint-themes';
import type { ServiceNote } from '$lib/queries/service-notes';
import type { ServiceSqs } from '$lib/queries/service-sqs';
import type { ServiceChange } from '$lib/words/service-changes';
import type { History } from './ask-history';
import type { InspectionStandards } from './ask-standards';

/** One inspection with what its report measured, as far as the facts hold it. */
export interface HistoryEntry {
  inspection: ServiceInspection;
  /** What the programme's reports advise against comparing; null = no such advice known. */
  advice: string | null;
  cci: ServiceCci[];
  sqs: ServiceSqs[];
  themes: ServiceJointTheme[];
  /** Its standards where at least one rating is known, else null. */
  standards: InspectionStandards | null;
  /** Results of key questions that are known. */
  questions: number;
  context: ServiceContext[];
  /** Slips of the report that stand nowhere else on the page. */
  notes: ServiceNote[];
  /** True where the facts hold more of it than its line says. */
  filled: boolean;
  /** True where it stands open before the reader opens anything. */
  open: boolean;
}

/** A line of the history: an inspection, or a change of the service. */
export type HistoryItem = { entry: HistoryEntry } | { change: ServiceChange };

/** Tables whose slips stand beside the standards of an inspection; all others stand in its entry of the history. */
export const BESIDE_STANDARDS: readonly string[] = ['standard_ratings', 'question_results', 'prompt_results'];

type Parts = Pick<History, 'inspections' | 'programmes' | 'cci' | 'sqs' | 'themes' | 'context' | 'notes'>;

function entryOf(
  inspection: ServiceInspection,
  history: Parts,
  standards: readonly InspectionStandards[],
  withStandards: boolean
): HistoryEntry {
  const { inspection_id: id, programme_id: programme } = inspection;
  const own = <T extends { inspection_id: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.inspection_id === id);
  const known = standards.find((of) => of.inspectionId === id && of.knowledge.depth !== 'none') ?? null;
  const shown = withStandards && known !== null;
  const entry = {
    inspection,
    advice: history.programmes.find((one) => one.programme_id === programme)?.comparison_advice ?? null,
    cci: own(history.cci),
    sqs: own(history.sqs),
    themes: own(history.themes),
    standards: known,
    questions: known?.standards.reduce((n, standard) => n + standard.questions.length, 0) ?? 0,
    context: own(history.context),
    notes: own(history.notes).filter((note) => !shown || !BESIDE_STANDARDS.includes(note.table_name)),
    open: false
  };
  const parts = [entry.cci, entry.sqs, entry.themes, entry.context, entry.notes];
  return { ...entry, filled: known !== null || parts.some((rows) => rows.length > 0) };
}

/**
 * The inspections of a service with what their reports measured, in the order given. One stands open: the only one
 * that holds what stands nowhere else on the page, where there is only one.
 * @param withStandards whether the page shows the standards themselves, as that of a service of today does
 */
export function entriesOf(
  history: Parts,
  standards: readonly InspectionStandards[],
  withStandards: boolean
): HistoryEntry[] {
  const entries = history.inspections.map((one) => entryOf(one, history, standards, withStandards));
  const onlyHere = entries.filter(
    (entry) =>
      [entry.cci, entry.sqs, entry.themes].some((rows) => rows.length > 0) ||
      (!withStandards && entry.standards !== null)
  );
  return entries.map((entry) => ({ ...entry, open: onlyHere.length === 1 && onlyHere[0] === entry }));
}

const lastDay = (date: string | null) => (date === null ? '' : (partialDate(date)?.to ?? ''));

/** Inspections and changes in one order, the newest first; those without a date come last. */
export function historyItems(
  entries: readonly HistoryEntry[],
  changes: readonly ServiceChange[]
): HistoryItem[] {
  const dated = [
    ...changes.map((change) => ({ day: lastDay(change.date), item: { change } })),
    ...entries.map((entry) => ({ day: lastDay(entry.inspection.published), item: { entry } }))
  ];
  return dated.toSorted((a, b) => b.day.localeCompare(a.day)).map(({ item }) => item);
}
