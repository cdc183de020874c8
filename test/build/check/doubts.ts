/** Short forms of audit rows, so that a test says what it looks for. */
import type { AuditRow } from '../../../src/lib/data/audit';

/** Value of a row's key column: `area_code` of `…; area_code=E06000001; …`. */
export const keyPart = (row: AuditRow, column: string): string | undefined =>
  row.row_key
    .split('; ')
    .find((part) => part.startsWith(`${column}=`))
    ?.slice(column.length + 1);

/** Each doubt as its area, period, column and value. */
export const placesOf = (rows: readonly AuditRow[]): (string | null | undefined)[][] =>
  rows.map((row) => [keyPart(row, 'area_code'), keyPart(row, 'period'), row.column_name, row.value]);
