/**
 * Makes one select of SQL that a reader wrote, with at most `limit` rows. As a subquery it can only read: statements
 * that would leave the engine changed for the questions of the page (USE, DETACH, BEGIN) do not fit in there, and
 * more than one statement is refused by both engines.
 */
export function freeSelect(sql: string, limit: number): string {
  const statement = sql.trim().replace(/;+$/, '');
  return `SELECT * FROM (\n${statement}\n) LIMIT ${Math.trunc(limit)}`;
}
