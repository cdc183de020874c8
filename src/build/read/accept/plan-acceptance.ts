import type { ReadFile } from '../../facts';
import type { Book } from './book';
import { openBook } from './book';
import type { Cell, NamedDraft } from './cell';
import { isTaken } from './cell';
import { checkCells } from './check-cells';
import { csvDiff } from './csv-diff';
import { csvText } from './csv-file';
import type { NamedDecisions } from './decide';
import { decide, strayDecisions } from './decide';
import type { Outcome } from './outcome';
import { emptyOutcome } from './outcome';
import { planInspection } from './plan-inspection';

/** Drafts and what a person decided of them. */
export interface Request {
  drafts: readonly NamedDraft[];
  /** Later files outweigh earlier ones, and all of them the drafts' own decisions. */
  decisions: readonly NamedDecisions[];
  /** Whether all certain values are accepted that stand in no conflict and would replace nothing different. */
  certain: boolean;
}

/** What would be written, and everything that would not. */
export interface Plan extends Readonly<Outcome> {
  /** New text of each file that changes, by path from the project's folder. */
  files: ReadonlyMap<string, string>;
  /** Unified diff of all of them, in lines. */
  diff: readonly string[];
  /** Rows that are new, and rows that stand there with other text. */
  added: number;
  changed: number;
  /** Accepted values, whether or not anything had to be written for them. */
  accepted: number;
}

/** Cells whose file can be written; each file that cannot is told once. */
function writable(cells: readonly Cell[], book: Book, outcome: Outcome): Cell[] {
  const tables = [...new Set(cells.filter(isTaken).map(({ table }) => table))];
  const barred = new Map(tables.map((table) => [table, book.unwritable(table)] as const));
  for (const reason of barred.values())
    if (reason !== null) outcome.refused.push(`${reason}; nothing is written there`);
  return cells.filter(({ table }) => !barred.get(table));
}

function planned(book: Book, outcome: Outcome, accepted: number): Plan {
  const files = book.opened().filter(({ lines }) => lines.some(({ raw, was }) => raw !== was));
  const lines = files.flatMap((file) => file.lines);
  return {
    ...outcome,
    files: new Map(files.map((file) => [file.path, csvText(file)])),
    diff: files.flatMap(csvDiff),
    added: lines.filter(({ was }) => was === null).length,
    changed: lines.filter(({ raw, was }) => was !== null && raw !== was).length,
    accepted
  };
}

/**
 * Works out what the accepted values of drafts make of the files in data/; nothing is written.
 * @param read gives the bytes of the files as they stand
 * @returns the new texts, in which every record that does not change keeps its bytes and its place; a second plan on its
 *   result is empty
 */
export function planAcceptance(request: Request, read: ReadFile): Plan {
  const { drafts, decisions, certain } = request;
  const outcome = emptyOutcome();
  const book = openBook(read);
  strayDecisions(drafts, decisions, outcome);
  const decided = drafts.flatMap((from) => decide(from, decisions, certain, outcome));
  const cells = writable(checkCells(decided, outcome), book, outcome);
  const ids = [...new Set(drafts.map(({ draft }) => draft.inspection_id))];
  for (const id of ids) {
    const own = ({ draft }: NamedDraft) => draft.inspection_id === id;
    planInspection(
      drafts.filter(own),
      cells.filter(({ from }) => own(from)),
      book,
      outcome
    );
  }
  return planned(book, outcome, cells.filter(isTaken).length);
}
