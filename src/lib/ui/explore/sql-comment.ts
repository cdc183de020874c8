/** The comment lines at the head of a SQL text, without their dashes. */
export function headComment(sql: string): string[] {
  const lines = sql.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('--'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^--\s*/, ''));
}
