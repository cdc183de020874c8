import { formatFaults } from '../../check/format-faults';
import type { PlanCheck } from './check-plan';
import type { Plan } from './plan-acceptance';

/** A heading with its lines under it; nothing when there are none. */
function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length ? [`${heading} (${lines.length}):`, ...lines.map((line) => `  ${line}`)] : [];
}

function doubtLines({ doubts }: PlanCheck): string[] {
  return doubts.map((row) => `${row.table_name}, ${row.row_key}, ${row.column_name}: ${row.reason}`);
}

/** Everything that a run has to say but its last line, for the terminal. */
export function planLines(plan: Plan, check: PlanCheck | null): string[] {
  return [
    ...plan.diff,
    ...listed('Notes', plan.notes),
    ...listed(
      'Changed by hand before, and accepted into the manifest with this run',
      check ? check.notesByHand : []
    ),
    ...listed('New doubts, for the audit', check ? doubtLines(check) : []),
    ...listed('Refused', plan.refused),
    ...listed('Decisions not used', plan.unused),
    ...listed(
      'Left alone, as data/ holds something else; the page asks before it is replaced',
      plan.leftAlone
    ),
    ...listed('Not whole', plan.notWhole)
  ];
}

/** Why there is nothing to write. */
function nothingWords({ accepted, leftAlone, notWhole, refused, unused }: Plan): string {
  if (accepted === 0) return 'nothing was accepted; name a file with --decisions, or give --certain';
  const held = leftAlone.length + notWhole.length + refused.length + unused.length;
  return held ? 'data/ holds the rest of what was accepted' : 'data/ holds what was accepted already';
}

/** The last line: what was done, or would be. */
export function summaryLine(plan: Plan, dryRun: boolean): string {
  const { added, changed, files, leftAlone, notWhole, refused, unused } = plan;
  const others = `left alone: ${leftAlone.length}, not whole: ${notWhole.length}, refused: ${refused.length}, decisions not used: ${unused.length}`;
  if (!files.size) return `Nothing to write: ${nothingWords(plan)}; ${others}.`;
  const done = dryRun
    ? 'All checks passed. Dry run, nothing is written. Rows'
    : 'All checks passed. Written. Rows';
  return `${done} added: ${added}, changed: ${changed}, in ${files.size} file${files.size === 1 ? '' : 's'}; ${others}.`;
}

/** What helps where a report itself prints a slip, which data/ keeps as printed. */
const SLIP =
  'Does the report print it so? Add a row for the slip to data/inspections/source_notes.csv and accept again: note and value are then checked and written together.';

/** Why nothing is written; null when nothing stands against it. */
export function stopLines({ faults, unreviewed }: PlanCheck): string | null {
  if (faults.length) {
    const slip = faults.some(({ check }) => check === 'printed-percentage') ? `\n\n${SLIP}` : '';
    return `Nothing is written: with the accepted values, data/ would have faults that it has not now.\n${formatFaults(faults)}${slip}`;
  }
  if (!unreviewed.length) return null;
  return `Nothing is written: data/ holds changes that nobody has reviewed yet.\n${formatFaults(unreviewed)}`;
}
