import type { AnswerRow, SqlValue } from '$lib/queries/define-question';

/**
 * The one door to DuckDB, the same at build (native) and in the browser (WASM).
 * An implementation runs one query at a time and queues the rest.
 */
export interface Engine {
  /**
   * Runs SQL with positional parameters against the attached warehouse.
   * @returns rows with values normalised by column type, columns in the order of the answer.
   * @throws EngineFault with the SQL, the parameters and the cause.
   */
  query(sql: string, parameters?: readonly SqlValue[]): Promise<AnswerRow[]>;
  /** Gives back memory, threads and the file; later queries fail with an EngineFault. */
  close(): Promise<void>;
}
