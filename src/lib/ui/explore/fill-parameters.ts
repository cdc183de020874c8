import type { SqlValue } from '$lib/queries/define-question';
import { sqlPieces } from './sql-text';

const PARAMETER = /(?<![\w$])\$(\d+)(?:::(\w+))?/g;

/** The type that a literal has by itself; a cast to it says nothing new. */
function ownType(value: SqlValue): string | undefined {
  if (typeof value === 'string') return 'varchar';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isInteger(value) ? 'integer' : undefined;
}

/** A value as SQL; a negative number in brackets, because a cast binds more closely than a minus. */
function literal(value: SqlValue): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'number' && value < 0 ? `(${value})` : String(value);
}

/**
 * SQL with its positional parameters written out, for a reader to see and change; `$1` in comments and quotes stays.
 * The result asks the same as the SQL with the parameters. Never used to run what a reader typed as a value.
 * @throws RangeError when a parameter has no value, or one that SQL text cannot hold (NaN, infinities)
 */
export function fillParameters(sql: string, values: readonly SqlValue[]): string {
  const fill = (whole: string, number: string, type: string | undefined) => {
    const value = values[Number(number) - 1];
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
      throw new RangeError(`Parameter ${whole} has no value that can be written: ${String(value)}.`);
    const keepsCast = type !== undefined && type.toLowerCase() !== ownType(value);
    return `${literal(value)}${keepsCast ? `::${type}` : ''}`;
  };
  return sqlPieces(sql)
    .map(({ kind, text }) => (kind === 'code' ? text.replaceAll(PARAMETER, fill) : text))
    .join('');
}
