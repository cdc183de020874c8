import type { FactTable } from '../facts';
import { answers, cellsOf, looseWords } from './cells';

const cache = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/**
 * Values that a table's file holds in one column, or in several joined by +, broken rows included.
 * @returns null when the file is missing or lacks a column, which is a fault of its own: nothing is dangling then.
 */
export function knownValues(table: FactTable, column: string): ReadonlySet<string> | null {
  if (!answers(table)) return null;
  const columns = cache.get(table) ?? new Map<string, ReadonlySet<string>>();
  cache.set(table, columns);
  const known = columns.get(column) ?? valuesOf(table, column);
  columns.set(column, known);
  return known;
}

/** What a cell that broke its contract was probably meant to be: the same without stray spaces, in either case. */
const meant = (value: string) => [
  value,
  value.trim(),
  value.trim().toLowerCase(),
  value.trim().toUpperCase()
];

function valuesOf(table: FactTable, column: string): ReadonlySet<string> {
  const names = column.split('+');
  const sound = new Set(table.lines);
  const values = cellsOf(table).flatMap(({ text, line }) => {
    const value = names.map((name) => text[name] ?? '').join('+');
    return sound.has(line) ? [value] : meant(value);
  });
  return new Set([...values, ...looseWords(table)]);
}
