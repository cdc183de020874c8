import type { FactTable } from '../facts';
import type { Cells } from './placed';

const cache = new WeakMap<object, Cells[]>();

/**
 * Every record of a table's file that has the header's number of cells, rows that broke their contract included.
 * Keys are looked up in these, so that one broken row does not make all that points at it look broken.
 */
export function cellsOf(table: FactTable): readonly Cells[] {
  const known = cache.get(table);
  if (known) return known;
  const of = { file: table.file, table: table.table };
  const sound = table.texts.length === table.records.length - 1;
  const all = sound
    ? table.texts.map((text, i) => ({ of, line: table.lines[i] ?? 0, text }))
    : readCells(table, of);
  cache.set(table, all);
  return all;
}

function readCells({ records }: FactTable, of: Cells['of']): Cells[] {
  const [head, ...body] = records;
  const header = head?.cells ?? [];
  return body
    .filter(({ cells }) => cells.length === header.length)
    .map(({ line, cells }) => ({
      of,
      line,
      text: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']))
    }));
}

/** True when every column of the table can be read from its file: only then may it say that a value is unknown. */
export function answers(table: FactTable): boolean {
  const header = table.records[0]?.cells ?? [];
  return Object.keys(table.table.columns).every((name) => header.includes(name));
}

/** Words in records whose cells cannot be told apart (a quote or comma too many), any of which may be a key. */
export function looseWords(table: FactTable): string[] {
  const width = table.records[0]?.cells.length ?? 0;
  return table.records
    .filter(({ cells }) => cells.length !== width)
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.split(/[\n",;]/)));
}

/** Records grouped by the texts of some columns, in the order of the file. */
export function grouped<C extends Cells>(rows: readonly C[], columns: readonly string[]): Map<string, C[]> {
  const groups = new Map<string, C[]>();
  for (const row of rows) {
    const key = columns.map((column) => row.text[column] ?? '').join('\u0000');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
