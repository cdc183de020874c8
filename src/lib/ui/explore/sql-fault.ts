/** Where in the text a query failed. */
export interface FaultPlace {
  /** Line, 1 = first. */
  line: number;
  /** Column, 1 = first; null when only the line is known. */
  column: number | null;
}
/** Why a query did not run, for a reader. */
export interface SqlFault {
  /** What kind of failure it is, in plain words. */
  plain: string;
  /** The engine's own message. */
  message: string;
  place: FaultPlace | null;
}

const LOCKED =
  'The engine is locked: it reads the tables of this site and nothing else. It fetches nothing, opens no file and writes none.';
const EXTENSION =
  'That needs an extension of DuckDB. This site ships none, and the engine is not allowed to fetch any.';

/** The first that fits counts. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bextension/i, EXTENSION],
  [/disabled by configuration|disabled through configuration|configuration has been locked/i, LOCKED],
  [/attached in read-only mode/i, 'The tables can be read, not changed.'],
  [
    /Cannot prepare multiple statements/i,
    'DuckDB takes this for several statements. A PIVOT has to name its values here: PIVOT … ON column IN (…).'
  ],
  [/Values were not provided for/i, 'There is a $ parameter in it: write its value in its place.'],
  [/^Parser Error/, 'DuckDB could not read this as SQL.'],
  [/^Catalog Error/, 'It names a table or a function that is not there.'],
  [/^Binder Error/, 'It reads as SQL, but a name or a type in it does not fit the tables.'],
  [/^(Conversion|Out of Range|Invalid Input) Error/, 'A value in it could not be worked out.'],
  [/^Out of Memory|std::bad_alloc|memory/i, 'It needs more memory than the browser gives.']
];
const OTHERWISE = 'The query did not run.';

/** The message and, where the engine points at it, the excerpt and the place of the caret in that line. */
function takeApart(told: string) {
  const found = /\n+LINE (\d+): (.*)\n( *)\^/.exec(told);
  if (!found) return { message: told.trim(), pointer: null };
  const [, line = '', excerpt = '', indent = ''] = found;
  const at = indent.length - `LINE ${line}: `.length;
  return { message: told.slice(0, found.index).trim(), pointer: { line: Number(line), excerpt, at } };
}

/** Column of the caret in the reader's line; long lines are quoted in part, between dots. */
function columnOf(lineText: string, excerpt: string, at: number): number | null {
  const dots = excerpt.startsWith('...') ? 3 : 0;
  const quoted = excerpt.slice(dots).replace(/\.\.\.$/, '');
  const from = lineText.indexOf(quoted);
  const unclear = from === -1 || (dots > 0 && lineText.indexOf(quoted, from + 1) !== -1);
  return unclear ? null : from + at - dots + 1;
}

/**
 * Reads an engine's message.
 * @param told the message as the engine gives it
 * @param sql the reader's text, to find the place in it
 * @param linesBefore lines that stood before the reader's text in what was run
 */
export function readFault(told: string, sql: string, linesBefore = 0): SqlFault {
  const { message, pointer } = takeApart(told);
  const plain = PLAIN.find(([pattern]) => pattern.test(message))?.[1] ?? OTHERWISE;
  const lines = sql.trimEnd().split('\n');
  if (/at end of input/.test(message)) {
    const column = (lines.at(-1) ?? '').length + 1;
    return { plain, message, place: { line: lines.length, column } };
  }
  const lineText = pointer ? lines[pointer.line - linesBefore - 1] : undefined;
  if (!pointer || lineText === undefined) return { plain, message, place: null };
  const column = columnOf(lineText, pointer.excerpt, pointer.at);
  return { plain, message, place: { line: pointer.line - linesBefore, column } };
}

/** Place in the text, counted in characters from 0, for the caret to go to; at most the end of the text. */
export function offsetOf(text: string, place: FaultPlace): number {
  const before = text.split('\n').slice(0, place.line - 1);
  const start = before.reduce((sum, line) => sum + line.length + 1, 0);
  return Math.min(start + (place.column ?? 1) - 1, text.length);
}
