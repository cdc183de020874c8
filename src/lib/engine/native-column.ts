import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTypeId } from '@duckdb/node-api';
import type { ColumnKind, RawColumn, RawValue } from './decode';

/** How the values of a column of the native engine are read. */
export function nativeKind(type: DuckDBType): ColumnKind {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
      return { kind: 'text' };
    case DuckDBTypeId.BOOLEAN:
      return { kind: 'boolean' };
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.UTINYINT:
    case DuckDBTypeId.USMALLINT:
    case DuckDBTypeId.UINTEGER:
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
      return { kind: 'number' };
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.UBIGINT:
    case DuckDBTypeId.HUGEINT:
      return { kind: 'whole' };
    case DuckDBTypeId.DECIMAL:
      return type.scale ? { kind: 'decimal', scale: type.scale } : { kind: 'whole' };
    case DuckDBTypeId.DATE:
      return { kind: 'date' };
    case DuckDBTypeId.SQLNULL:
      return { kind: 'nothing' };
    default:
      return { kind: 'refused', type: type.toString() };
  }
}

function rawValue(value: DuckDBValue): RawValue {
  if (value instanceof DuckDBDecimalValue) return value.value;
  if (value instanceof DuckDBDateValue) return value.days;
  if (value === null || typeof value !== 'object') return value;
  throw new Error(`A value of the native engine could not be read: ${String(value)}.`);
}

/** A column of the native engine's answer, for the common decoder. */
export function nativeColumn(name: string, type: DuckDBType, values: readonly DuckDBValue[]): RawColumn {
  return { name, kind: nativeKind(type), at: (row) => rawValue(values[row] ?? null) };
}
