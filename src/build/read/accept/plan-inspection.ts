import { contractOf } from '../../facts';
import type { DraftTable } from '../draft';
import type { Book } from './book';
import type { Cell, DraftRow, NamedDraft } from './cell';
import { cellName, isTaken, rowName, rowOfCell, rowsOf } from './cell';
import { completeRow } from './complete-row';
import type { CsvLine } from './csv-file';
import { newLine, rewrite } from './csv-file';
import { headProblem } from './head-problem';
import type { LeftCell } from './merge-row';
import { mergeRow } from './merge-row';
import type { Outcome } from './outcome';
import { shown } from './outcome';
import { settle } from './settle';

function tellLeft({ cell, stands }: LeftCell, outcome: Outcome): void {
  const both = `${cellName(cell)}: stands: ${shown(stands)}, read: ${shown(cell.text)}`;
  if (cell.state === 'certain') outcome.notes.push(`${both}; certain, yet to be decided by a person`);
  else if (cell.replaces === undefined) outcome.leftAlone.push(both);
  else outcome.leftAlone.push(`${both}; it was to replace ${shown(cell.replaces)}`);
}

/** Changes a row that stands; returns whether anything in it is other than before. */
function planStanding(row: DraftRow, line: CsvLine, book: Book, outcome: Outcome): boolean {
  const { cells, left } = mergeRow(row, line.cells);
  for (const each of left) tellLeft(each, outcome);
  const same = Object.entries(cells).every(([column, text]) => line.cells[column] === text);
  if (!same) rewrite(book.file(row.table), line, cells);
  return !same;
}

function tellNotWhole(row: DraftRow, needs: readonly string[], outcome: Outcome): void {
  const path = row.cells[0]?.from.path ?? '';
  outcome.notWhole.push(`${path}: ${rowName(row)}: needs ${needs.join(', ')}`);
}

/** Plans rows that may be written; returns the drafts of those that are new or changed. */
function planRows(rows: readonly DraftRow[], book: Book, outcome: Outcome): NamedDraft[] {
  const fresh = new Map<DraftTable, CsvLine[]>();
  const written = rows.flatMap((row) => {
    const from = row.cells
      .filter(isTaken)
      .map((cell) => cell.from)
      .slice(0, 1);
    const line = book.line(row.table, rowOfCell(row));
    if (line) return planStanding(row, line, book, outcome) ? from : [];
    const { cells, needs } = completeRow(row);
    if (needs) {
      tellNotWhole(row, needs, outcome);
      return [];
    }
    fresh.set(row.table, [...(fresh.get(row.table) ?? []), newLine(book.file(row.table), cells)]);
    return from;
  });
  for (const [table, lines] of fresh) book.add(table, lines);
  return written;
}

const isOwn = (row: DraftRow) => row.table === 'inspections';
const isChild = (row: DraftRow) => !isOwn(row) && contractOf(row.table).key.includes('inspection_id');

/** Says what the rows of an inspection wait for whose own row neither stands nor can be written. */
function tellWaiting(
  id: string,
  rows: readonly DraftRow[],
  all: readonly DraftRow[],
  outcome: Outcome
): void {
  const children = rows.filter(isChild);
  if (!children.length) return;
  const own = all.find(isOwn);
  const needs = own ? completeRow(own).needs : null;
  const cells = children.reduce((count, row) => count + row.cells.filter(isTaken).length, 0);
  const tables = [...new Set(children.map(({ table }) => table))].join(', ');
  const why = needs ? `, which needs ${needs.join(', ')}` : ', of which nothing is accepted';
  outcome.notWhole.push(
    `${id}: accepted values of ${tables} (${cells}) need the row of the inspection itself${why}`
  );
}

/**
 * Puts what was accepted of one inspection into the files in memory.
 * @param drafts every draft of the inspection
 * @param cells their decided cells, sound by contract
 */
export function planInspection(
  drafts: readonly NamedDraft[],
  cells: readonly Cell[],
  book: Book,
  outcome: Outcome
): void {
  const id = drafts[0]?.draft.inspection_id ?? '';
  const settled = settle(cells, outcome);
  const all = rowsOf(settled);
  const rows = all.filter((row) => row.cells.some(isTaken));
  if (!rows.length) return;
  const problem = headProblem(drafts, settled, book);
  if (problem !== null) {
    const paths = drafts.map(({ path }) => path).join(', ');
    outcome.refused.push(`${paths}: nothing of ${id} is written: ${problem}`);
    return;
  }
  const first = planRows(rows.filter(isOwn), book, outcome);
  const stands = book.line('inspections', `inspection_id=${id}`) !== undefined;
  if (!stands) tellWaiting(id, rows, all, outcome);
  const others = planRows(
    rows.filter((row) => !isOwn(row) && (stands || !isChild(row))),
    book,
    outcome
  );
  const last = [...first, ...others].at(-1);
  if (last) markReader(id, last, book);
}

/** The inspection's own row says which version of the reader its rows were accepted with, last of all. */
function markReader(id: string, { draft }: NamedDraft, book: Book): void {
  const line = book.line('inspections', `inspection_id=${id}`);
  if (!line || line.cells.reader_version === draft.reader_version) return;
  rewrite(book.file('inspections'), line, { ...line.cells, reader_version: draft.reader_version });
}
