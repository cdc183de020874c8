import { contractOf } from '../../facts';
import type { DraftRow, State } from './cell';
import { isTaken } from './cell';
import { filledByRule, HEADS } from './row-rules';

/** A new row with every cell that the table needs, or what it still needs: `rating (undecided)`. */
export type Completed = { cells: Record<string, string>; needs: null } | { cells: null; needs: string[] };

const WHY: Readonly<Record<State, string>> = {
  accepted: 'accepted, but empty',
  certain: 'accepted, but empty',
  rejected: 'rejected',
  undecided: 'undecided',
  disputed: 'the drafts disagree',
  refused: 'refused'
};

/** Rules for cells that no report prints; a rule gives way to a value, and what is no good cell is not filled in. */
function ruleCells(row: DraftRow): Record<string, string> {
  const from = (row.cells.find(isTaken) ?? row.cells[0])?.from;
  const { columns } = contractOf(row.table);
  const held = new Set(row.cells.map(({ column }) => column).filter((column) => HEADS.includes(column)));
  const filled = Object.entries(from ? filledByRule(row, from) : {});
  return Object.fromEntries(
    filled.filter(([column, text]) => !held.has(column) && columns[column]?.cell.safeParse(text).success)
  );
}

/** Puts the accepted cells of a row together with those filled by rule. */
export function completeRow(row: DraftRow): Completed {
  const { columns } = contractOf(row.table);
  const taken = row.cells.filter(isTaken).map(({ column, text }) => [column, text] as const);
  const cells: Record<string, string> = { ...ruleCells(row), ...row.key, ...Object.fromEntries(taken) };
  const missing = Object.keys(columns).filter(
    (column) => columns[column]?.blank === undefined && (cells[column] ?? '') === ''
  );
  if (!missing.length) return { cells, needs: null };
  const why = (column: string) => {
    const cell = row.cells.find((known) => known.column === column);
    return cell ? WHY[cell.state] : 'not in the draft';
  };
  return { cells: null, needs: missing.map((column) => `${column} (${why(column)})`) };
}
