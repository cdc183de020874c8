import type { Engine } from '$lib/engine/engine';
import { StartFault } from '$lib/engine/start-fault';
import type { AnswerRow } from '$lib/queries/define-question';
import type { Runnable } from './read-statement';
import { readFault, type SqlFault } from './sql-fault';

/** A column of an answer. */
export interface AnswerColumn {
  name: string;
  /** Type as DuckDB names it. */
  type: string;
  numeric: boolean;
}
/** An answer: its columns even when it has no rows. */
export interface SqlAnswer {
  columns: AnswerColumn[];
  rows: AnswerRow[];
  /** Whether there are more rows than were asked for. */
  more: boolean;
}

/** A query that the engine did not run, read for the reader. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';
  readonly fault: SqlFault;

  constructor(fault: SqlFault, cause: unknown) {
    super(fault.message, { cause });
    this.fault = fault;
  }
}

const NUMERIC = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;
const FLAT = /^(VARCHAR|BOOLEAN|DATE)$/;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
/** The reader's text as a table, on lines of its own: a comment at its end must not hide the bracket. */
const asTable = (sql: string) => `(\n${sql}\n)`;
/** Lines that stand before the reader's text when it is run as a table. */
const LINES_BEFORE = 1;

/** What an answer may not hold as it is (lists, times and others) comes as the text that DuckDB writes for it. */
function selected({ name, type }: AnswerColumn): string {
  const column = quoted(name);
  return NUMERIC.test(type) || FLAT.test(type) ? column : `cast(${column} as varchar) as ${column}`;
}

/**
 * Runs one statement that `readStatement` let through.
 * @param most how many rows to give at most
 * @throws QueryFault when the engine does not run it; whatever else the engine throws when the engine itself failed
 */
export async function runSql(engine: Engine, { kind, sql }: Runnable, most: number): Promise<SqlAnswer> {
  if (kind === 'plan') return planAnswer(await queryRows(engine, sql, sql, 0));
  const columns = await describeColumns(engine, sql);
  const list = columns.map(selected).join(', ');
  const rows = await queryRows(
    engine,
    `select ${list} from ${asTable(sql)} limit ${most + 1}`,
    sql,
    LINES_BEFORE
  );
  return { columns, rows: rows.slice(0, most), more: rows.length > most };
}

function planAnswer(rows: AnswerRow[]): SqlAnswer {
  const names = Object.keys(rows[0] ?? {});
  return { columns: names.map((name) => ({ name, type: 'VARCHAR', numeric: false })), rows, more: false };
}

async function describeColumns(engine: Engine, sql: string): Promise<AnswerColumn[]> {
  const described = await queryRows(
    engine,
    `describe select * from ${asTable(sql)}`,
    sql,
    LINES_BEFORE
  ).catch(async (fault: unknown) => {
    // Within brackets a text that breaks off is faulted for the bracket; by itself it is faulted for what it is.
    await queryRows(engine, `explain\n${sql}`, sql, 1);
    throw fault;
  });
  return described.map((row) => {
    const type = String(row['column_type']);
    return { name: String(row['column_name']), type, numeric: NUMERIC.test(type) };
  });
}

async function queryRows(
  engine: Engine,
  run: string,
  sql: string,
  linesBefore: number
): Promise<AnswerRow[]> {
  try {
    return await engine.query(run);
  } catch (cause) {
    if (isEngineDown(cause)) throw cause;
    throw new QueryFault(readFault(messageOf(cause), sql, linesBefore), cause);
  }
}

/** Whether a query failed because there was no engine (any more), as the engine's own state tells. */
export function isEngineDown(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return fault instanceof StartFault || fault.cause instanceof StartFault;
}
