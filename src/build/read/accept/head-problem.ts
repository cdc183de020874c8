import type { Book } from './book';
import type { Cell, NamedDraft } from './cell';

const HEAD = [
  { column: 'service_id', what: 'service', table: 'services', file: 'data/places/services.csv' },
  { column: 'programme_id', what: 'programme', table: 'programmes', file: 'data/framework/programmes.csv' }
] as const;

/** Whether the person chose to write this into the inspection's row, in place of what stands there or in none's. */
function chosen(cells: readonly Cell[], column: string, stands: string | undefined): string | undefined {
  const cell = cells.find((known) => known.table === 'inspections' && known.column === column);
  if (cell?.state !== 'accepted' && cell?.state !== 'certain') return undefined;
  return stands === undefined || stands === cell.replaces ? cell.text : undefined;
}

function problemOf(
  head: (typeof HEAD)[number],
  drafts: readonly NamedDraft[],
  cells: readonly Cell[],
  stands: string | undefined,
  book: Book
): string | null {
  const { column, what, table, file } = head;
  const read = [...new Set(drafts.map(({ draft }) => draft[column]))].filter((id) => id !== null);
  const own = chosen(cells, column, stands);
  if (own === undefined && read.length > 1) return `the drafts name different ${what}s: ${read.join(', ')}`;
  const id = own ?? read[0];
  if (id === undefined) return stands === undefined ? `the draft names no ${what}` : null;
  if (!book.knows(table, id)) return `${file} has no ${what} ${id}`;
  if (stands === undefined || own !== undefined || id === stands) return null;
  return `the draft names the ${what} ${id}, the row in data/ ${stands}`;
}

/**
 * Why nothing of an inspection can be written: its service or programme is not known, or not the one that stands in data/.
 * Standards and questions are numbered by programme, so a wrong one would put every value in the wrong place.
 * @returns null when both are known
 */
export function headProblem(
  drafts: readonly NamedDraft[],
  cells: readonly Cell[],
  book: Book
): string | null {
  const id = drafts[0]?.draft.inspection_id ?? '';
  const line = book.line('inspections', `inspection_id=${id}`);
  const problems = HEAD.map((head) => problemOf(head, drafts, cells, line?.cells[head.column], book));
  return problems.find((problem) => problem !== null) ?? null;
}
