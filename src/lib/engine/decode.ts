import type { AnswerRow, AnswerValue } from '$lib/queries/define-question';

/** How the values of a column are read, the same for both engines. */
export type ColumnKind =
  | { kind: 'text' | 'boolean' | 'number' | 'whole' | 'date' | 'nothing' }
  | { kind: 'decimal'; scale: number }
  | { kind: 'refused'; type: string };

/**
 * A value as an engine's reader hands it on: text, boolean or number as they are; BIGINT and wider as bigint;
 * DECIMAL as its digits without the point, as bigint (without decimals it is a whole number); DATE as days since 1970-01-01.
 */
export type RawValue = string | boolean | number | bigint | null;

/** One column of an answer, with a reader of its values by row (0 = first). */
export interface RawColumn {
  name: string;
  kind: ColumnKind;
  at: (row: number) => RawValue;
}

/**
 * Turns an answer's columns into rows, columns in their order: BIGINT and HUGEINT to numbers, DECIMAL to the nearest
 * number, DATE to `YYYY-MM-DD`.
 * @throws Error naming the column, for a type that answers may not hold (lists, structs, timestamps and others),
 *   for a whole number too big to be exact, and for two columns of one name.
 */
export function decodeRows(columns: readonly RawColumn[], rowCount: number): AnswerRow[] {
  checkColumns(columns);
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column.name, decodeValue(column, column.at(row))]))
  );
}

function checkColumns(columns: readonly RawColumn[]) {
  const names = new Set<string>();
  for (const { name, kind } of columns) {
    if (names.has(name))
      throw new Error(`Two columns of the answer are named "${name}". Give each its own name.`);
    names.add(name);
    if (kind.kind === 'refused')
      throw new Error(
        `Column "${name}" is of type ${kind.type}, which answers may not hold. Cast it to VARCHAR, INTEGER, DOUBLE, BOOLEAN or DATE.`
      );
  }
}

function decodeValue({ name, kind }: RawColumn, raw: RawValue): AnswerValue {
  if (raw === null) return null;
  switch (kind.kind) {
    case 'text':
    case 'boolean':
    case 'number':
      if (typeof raw !== 'bigint') return raw;
      break;
    case 'whole':
      if (typeof raw === 'bigint') return safeNumber(name, raw);
      break;
    case 'decimal':
      if (typeof raw === 'bigint') return decimalNumber(raw, kind.scale);
      break;
    case 'date':
      if (typeof raw === 'number') return dayText(name, raw);
      break;
    case 'nothing':
    case 'refused':
      break;
    default:
      kind satisfies never;
  }
  throw new Error(`Column "${name}" was read as ${kind.kind}, but holds ${String(raw)}.`);
}

function safeNumber(name: string, value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new Error(
    `Column "${name}" holds ${value}, too big to be an exact number. Cast it to VARCHAR or DOUBLE.`
  );
}

/** The number nearest to digits × 10^-scale; read from its text, because a division would round twice. */
function decimalNumber(digits: bigint, scale: number): number {
  const value = Number(`${digits}e-${scale}`);
  return value === 0 ? 0 : value;
}

const MS_PER_DAY = 86_400_000;
/** The days 0000-01-01 and 9999-12-31, between which a year has four digits. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

function dayText(name: string, days: number): string {
  if (days >= FIRST_DAY && days <= LAST_DAY) return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
  throw new Error(`Column "${name}" holds a date outside the years 0 to 9999. Cast it to VARCHAR.`);
}
