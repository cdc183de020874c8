import type { Table } from './define-table';

/**
 * Names a row by its key, as the audit and the notes on sources do.
 * @param table whose key columns are taken, in their order
 * @param cells values or texts by column; null and empty are written as nothing after the equals sign
 * @returns `inspection_id=harrow-2021-12; question_code=2.1.1`
 */
export function rowKey(
  table: { readonly key: Table['key'] },
  cells: Readonly<Record<string, unknown>>
): string {
  return table.key.map((column) => `${column}=${String(cells[column] ?? '')}`).join('; ');
}
