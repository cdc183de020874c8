import type { DraftTable } from '../../src/build/read/draft';
import type { TruthValue } from './invented-report';

type Key = Readonly<Record<string, string>>;
type Cells = Readonly<Record<string, string | number | null | undefined>>;

function values(ask: TruthValue['ask'], table: DraftTable, key: Key, cells: Cells): TruthValue[] {
  return Object.entries(cells).flatMap(([column, cell]) =>
    cell === null || cell === undefined ? [] : [{ table, key, column, value: String(cell), ask }]
  );
}

/** Cells of a row that a reader must find; those that are null are not printed. */
export function must(table: DraftTable, key: Key, cells: Cells): TruthValue[] {
  return values('must', table, key, cells);
}

/** Cells of a row that a reader may find. */
export function may(table: DraftTable, key: Key, cells: Cells): TruthValue[] {
  return values('may', table, key, cells);
}

/** A contextual fact with its unit. */
export function fact(
  id: string,
  value: string | number,
  unit: string,
  ask: TruthValue['ask'] = 'must'
): TruthValue[] {
  const key = { fact_id: id };
  return [...values(ask, 'context_facts', key, { value }), ...may('context_facts', key, { unit })];
}

const nameOf = ({ table, key, column }: Pick<TruthValue, 'table' | 'key' | 'column'>) =>
  `${table}/${Object.keys(key)
    .sort()
    .map((name) => `${name}=${key[name] ?? ''}`)
    .join('; ')}/${column}`;

/** Names a cell, whatever the order of its key. */
export const cellName = nameOf;
