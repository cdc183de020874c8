import type { Table } from '$lib/data/define-table';

/** Columns of the data dictionary. */
export const DICTIONARY_COLUMNS = [
  'table',
  'grain',
  'column',
  'position',
  'type',
  'key',
  'meaning',
  'unit',
  'empty_means',
  'words',
  'references'
] as const;

/** One line of the data dictionary. */
export type DictionaryRow = Record<(typeof DICTIONARY_COLUMNS)[number], string | number>;

/** The data dictionary: one row per column of each table, from the tables' own definitions. */
export function dictionary(tables: readonly Table[]): DictionaryRow[] {
  return tables.flatMap((table) =>
    Object.entries(table.columns).map(([name, column], index) => ({
      table: table.name,
      grain: table.grain,
      column: name,
      position: index + 1,
      type: column.sqlType,
      key: table.key.includes(name) ? 'yes' : 'no',
      meaning: column.describe,
      unit: column.unit ?? '',
      empty_means: column.blank ?? 'never empty',
      words: column.words?.join(' | ') ?? '',
      references: column.references ? `${column.references.table}.${column.references.column}` : ''
    }))
  );
}
