import type { ColumnKind, RawColumn, RawValue } from './decode';

/**
 * What is read of an Arrow type. Arrow is not imported, because a second copy of it beside the engine's own makes
 * tables that come out empty without an error; the numbers of its types are fixed by its format.
 */
export interface ArrowType {
  typeId: number;
  bitWidth?: number;
  scale?: number;
  unit?: number;
  toString(): string;
}
/** What is read of an Arrow table. */
export interface ArrowTable {
  numRows: number;
  schema: { fields: readonly { name: string; type: ArrowType }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

const NULL = 1;
const INT = 2;
const FLOAT = 3;
const UTF8 = 5;
const BOOL = 6;
const DECIMAL = 7;
const DATE = 8;
const DATE_IN_DAYS = 0;

/** How the values of a column of the browser's engine are read. */
export function arrowKind(type: ArrowType): ColumnKind {
  switch (type.typeId) {
    case UTF8:
      return { kind: 'text' };
    case BOOL:
      return { kind: 'boolean' };
    case INT:
      return { kind: type.bitWidth === 64 ? 'whole' : 'number' };
    case FLOAT:
      return { kind: 'number' };
    case DECIMAL:
      return type.scale ? { kind: 'decimal', scale: type.scale } : { kind: 'whole' };
    case DATE:
      return type.unit === DATE_IN_DAYS ? { kind: 'date' } : { kind: 'refused', type: String(type) };
    case NULL:
      return { kind: 'nothing' };
    default:
      return { kind: 'refused', type: String(type) };
  }
}

const MS_PER_DAY = 86_400_000;

/** The whole number in four words of 32 bits, lowest first, two's complement. */
function wholeOf(words: Uint32Array): bigint {
  const bits = Array.from({ length: 4 }, (_, i) => BigInt(words[i] ?? 0) << BigInt(32 * i));
  return BigInt.asIntN(
    128,
    bits.reduce((sum, part) => sum + part, 0n)
  );
}

function rawValue(typeId: number, value: unknown): RawValue {
  if (value === null || value === undefined) return null;
  if (typeId === DECIMAL && value instanceof Uint32Array) return wholeOf(value);
  if (typeId === DATE && typeof value === 'number') return value / MS_PER_DAY;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  throw new Error(`A value of the browser's engine could not be read: ${String(value)}.`);
}

/** The columns of the browser's engine's answer, for the common decoder. */
export function arrowColumns(table: ArrowTable): RawColumn[] {
  return table.schema.fields.map(({ name, type }, i) => {
    const values = table.getChildAt(i);
    return { name, kind: arrowKind(type), at: (row) => rawValue(type.typeId, values?.get(row)) };
  });
}
