import type { Column } from './columns';

/** A table's one definition: its row type, DuckDB types, keys, units and data dictionary all follow from it. */
export interface Table<C extends Columns = Columns> {
  /** Name of the table in DuckDB and of its CSV. */
  name: string;
  /** Folder under `data/`, or `built` for tables that the build makes. */
  family: Family;
  /** What one row is, in a sentence without its full stop. */
  grain: string;
  /** Columns that together are unique. */
  key: readonly string[];
  columns: C;
}

/** Where a table comes from. */
export type Family = 'framework' | 'places' | 'inspections' | 'indicators' | 'built';
/** Columns of a table, in the order in which they stand in the file. */
export type Columns = Record<string, Column<unknown>>;
/** Value type of a column. */
export type ValueOf<C> = C extends Column<infer V> ? V : never;
/** Row type of a table definition: `RowOf<typeof services>`. */
export type RowOf<T> = T extends Table<infer C> ? { [K in keyof C]: ValueOf<C[K]> } : never;

/** Gives a table definition its type and holds its key to its columns; nothing is computed. */
export function defineTable<const C extends Columns>(
  table: Table<C> & { key: readonly (keyof C & string)[] }
): Table<C> {
  return table;
}
