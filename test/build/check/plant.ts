/** Invented faults, planted in memory in copies of the project's tables; nothing on disk is touched. */
import { csvFormatRows } from 'd3-dsv';
import { diskReader } from '../../../src/build/disk-facts';
import type { Facts } from '../../../src/build/facts';
import { factsOf, readFacts, readFactTable } from '../../../src/build/facts';
import type { FactName } from '../../../src/lib/data/manifest';

/** Cells of a row by column. */
export type Cells = Readonly<Record<string, string>>;

/** Long tables are cut here: the whole of them is read by the test of the facts. */
const MOST_LINES = 400;

const disk = diskReader('.');
const cut = (bytes: Uint8Array) => {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return new TextEncoder().encode(lines.slice(0, MOST_LINES).join('\n'));
};
const isLong = (path: string) => /observations|similar_areas|population_10_17/.test(path);

/** The facts of the project, of the longest tables the first lines only. */
export const real: Facts = readFacts((path) => {
  const bytes = disk(path);
  return bytes && isLong(path) ? cut(bytes) : bytes;
});

/** Facts in which one table's file holds other text. */
export function withText(facts: Facts, name: FactName, text: string): Facts {
  const table = readFactTable(name, new TextEncoder().encode(text));
  return factsOf({ ...facts.tables, [name]: table });
}

/** The cells of a table's file, header first, free to be changed. */
export const cellsIn = (facts: Facts, name: FactName): string[][] =>
  facts.tables[name].records.map(({ cells }) => [...cells]);

/** Facts in which one table's file holds other cells. */
export function withCells(facts: Facts, name: FactName, cells: readonly (readonly string[])[]): Facts {
  return withText(facts, name, csvFormatRows(cells.map((row) => [...row])));
}

function find(cells: readonly string[][], where: Cells): number {
  const header = cells[0] ?? [];
  const fits = (row: readonly string[]) =>
    Object.entries(where).every(([name, value]) => row[header.indexOf(name)] === value);
  const index = cells.findIndex((row, i) => i > 0 && fits(row));
  if (index < 0) throw new Error(`no row to plant in: ${JSON.stringify(where)}`);
  return index;
}

function put(row: readonly string[], header: readonly string[], set: Cells): string[] {
  return row.map((cell, i) => set[header[i] ?? ''] ?? cell);
}

/** Facts in which the first row that fits is changed, and the line of that row. */
export function plant(
  facts: Facts,
  name: FactName,
  where: Cells,
  set: Cells
): { facts: Facts; line: number } {
  const cells = cellsIn(facts, name);
  const index = find(cells, where);
  cells[index] = put(cells[index] ?? [], cells[0] ?? [], set);
  return { facts: withCells(facts, name, cells), line: index + 1 };
}

/** Facts in which a changed copy of the first row that fits stands at the end, and the line of the copy. */
export function append(
  facts: Facts,
  name: FactName,
  like: Cells,
  set: Cells
): { facts: Facts; line: number } {
  const cells = cellsIn(facts, name);
  cells.push(put(cells[find(cells, like)] ?? [], cells[0] ?? [], set));
  return { facts: withCells(facts, name, cells), line: cells.length };
}

/** Facts in which the rows that fit are gone. */
export function without(facts: Facts, name: FactName, where: Cells): Facts {
  const cells = cellsIn(facts, name);
  const header = cells[0] ?? [];
  const fits = (row: readonly string[]) =>
    Object.entries(where).every(([column, value]) => row[header.indexOf(column)] === value);
  return withCells(
    facts,
    name,
    cells.filter((row, i) => i === 0 || !fits(row))
  );
}

/** Facts in which a table holds only these rows; a column that a row does not name is empty. The first row is line 2. */
export function withRows(facts: Facts, name: FactName, rows: readonly Cells[]): Facts {
  const header = Object.keys(facts.tables[name].table.columns);
  return withCells(facts, name, [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]);
}

/** An invented observation: Hartlepool's first-time entrants of 2019, until said otherwise. */
const OBSERVATION: Cells = {
  indicator_id: 'fte_rate',
  area_kind: 'authority',
  area_code: 'E06000001',
  area_name: 'Hartlepool',
  period: '2019',
  value: '200',
  series: 'use',
  provenance: 'published',
  source_id: 's36'
};

/** Facts whose only observations are these, each an invented one with some cells said. The first is line 2. */
export function observing(...rows: readonly Cells[]): Facts {
  return withRows(
    real,
    'observations',
    rows.map((row) => ({ ...OBSERVATION, ...row }))
  );
}
