/** Planting many invented faults at once in copies of the project's tables, so that each can still be found on its own. */
import { csvFormatRows } from 'd3-dsv';
import type { Facts } from '../../../src/build/facts';
import { factsOf, readFactTable } from '../../../src/build/facts';
import type { FactName } from '../../../src/lib/data/manifest';
import { fileOf } from '../../../src/lib/data/read-table';

/** Where a planted fault must be reported. */
export interface Expected {
  kind: string;
  file: string;
  line: number;
  column: string;
  value: string;
  check: string;
}

/** Stands for one byte that is no UTF-8; put into a cell, it becomes that byte in the file. */
export const BROKEN_BYTE = '\uE000';
const MARK = [0xee, 0x80, 0x80] as const;

function bytesOf(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (!text.includes(BROKEN_BYTE)) return bytes;
  for (let at = bytes.indexOf(MARK[0]); at !== -1; at = bytes.indexOf(MARK[0], at + 1))
    if (MARK.every((byte, offset) => bytes[at + offset] === byte)) bytes.set([0xff, 0x20, 0x20], at);
  return bytes;
}

/** A bed of rows to plant in: tables are copied when first touched, and what is planted in is locked against other plants. */
export class Bed {
  private readonly tables = new Map<FactName, string[][]>();
  private readonly locks = new Set<string>();

  constructor(private readonly facts: Facts) {}

  header(name: FactName): readonly string[] {
    return this.facts.tables[name].records[0]?.cells ?? [];
  }

  /** Number of rows, the header not counted. */
  size(name: FactName): number {
    return this.facts.tables[name].records.length - 1;
  }

  /** The untouched text of a cell; rows are numbered from 0. */
  text(name: FactName, row: number, column: string): string {
    return this.facts.tables[name].records[row + 1]?.cells[this.header(name).indexOf(column)] ?? '';
  }

  file = (name: FactName) => fileOf(this.facts.tables[name].table);
  key = (name: FactName) => this.facts.tables[name].table.key;

  /** Takes all these locks, or none when one of them is taken. */
  take(...locks: readonly string[]): boolean {
    if (locks.some((lock) => this.locks.has(lock))) return false;
    for (const lock of locks) this.locks.add(lock);
    return true;
  }

  private cells(name: FactName): string[][] {
    const known =
      this.tables.get(name) ?? this.facts.tables[name].records.map(({ cells }) => cells as string[]);
    this.tables.set(name, known);
    return known;
  }

  /** Puts values into a row's cells. */
  set(name: FactName, row: number, values: Readonly<Record<string, string>>): void {
    const header = this.header(name);
    const cells = this.cells(name);
    cells[row + 1] = (cells[row + 1] ?? []).map((cell, i) => values[header[i] ?? ''] ?? cell);
  }

  /** Puts one more cell at the end of a row. */
  widen(name: FactName, row: number): void {
    const cells = this.cells(name);
    cells[row + 1] = [...(cells[row + 1] ?? []), 'astray'];
  }

  /** Puts a copy of a row at the end of the file, and gives its line. */
  repeat(name: FactName, row: number): number {
    const cells = this.cells(name);
    return cells.push([...(cells[row + 1] ?? [])]);
  }

  /** The facts with everything planted; tables that were not touched are not read again. */
  grown(): Facts {
    const read = [...this.tables].map(([name, cells]) => [
      name,
      readFactTable(name, bytesOf(csvFormatRows(cells)))
    ]);
    return factsOf({ ...this.facts.tables, ...Object.fromEntries(read) });
  }
}
