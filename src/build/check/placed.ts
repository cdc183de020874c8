import type { AuditRow } from '$lib/data/audit';
import type { FactName } from '$lib/data/manifest';
import type { Fault } from '$lib/data/read-table';
import { rowKey } from '$lib/data/row-key';
import type { FactRow, FactTable } from '../facts';

/** One record of a table's file by column, with its line: what a fault's place is told from. */
export interface Cells {
  of: Pick<FactTable, 'file' | 'table'>;
  line: number;
  text: Readonly<Record<string, string>>;
}

/** A row that kept its contract, with its place. */
export interface Placed<N extends FactName> extends Cells {
  row: FactRow<N>;
}

/** Every sound row of a table, with its place. */
export function placed<N extends FactName>(table: FactTable<N>): Placed<N>[] {
  const of = { file: table.file, table: table.table };
  return table.rows.map((row, i) => ({ of, row, line: table.lines[i] ?? 0, text: table.texts[i] ?? {} }));
}

/** A fault at a cell; the value is the cell's text, or for columns joined by + their texts joined alike. */
export function faultAt(at: Cells, column: string, expected: string, check: string): Fault {
  const value = column
    .split('+')
    .map((name) => at.text[name] ?? '')
    .join('+');
  return { file: at.of.file, line: at.line, column, value, expected, check };
}

/** A row of the audit table about a cell; `reason` is a sentence that stands on its own. */
export function doubtAt(
  at: Cells,
  column: string,
  check: string,
  reason: string,
  severity: AuditRow['severity'] = 'doubt'
): AuditRow {
  const value = at.text[column] || null;
  const key = rowKey(at.of.table, at.text);
  const place = { table_name: at.of.table.name, row_key: key, column_name: column, value };
  return { ...place, check_id: check, severity, reason };
}
