import { sqlPieces, type SqlPiece } from './sql-text';

/** A text that may be run: rows to be wrapped in a limit, or a plan that runs as it stands. */
export interface Runnable {
  kind: 'rows' | 'plan';
  /** The statement without semicolons; every character keeps its line and column. */
  sql: string;
}
/** What a reader wrote, read before the engine sees it; a text that is no single query comes with the reason. */
export type ReadStatement = Runnable | { kind: 'refused'; why: string };

const ROWS_WORDS = new Set(
  'select with from values table pivot pivot_wider pivot_longer unpivot summarize describe desc show'.split(
    ' '
  )
);
const NO_QUERY =
  'Only queries run here, such as those that begin with SELECT, WITH or FROM. The tables can be read, not changed, and nothing can be installed, fetched or written to a file.';

/** First word of code after the brackets that stand before it, in lower case. */
function wordAt(code: string, from = 0): { word: string; end: number } {
  const found = /^[\s(]*([a-z_]\w*)/i.exec(code.slice(from));
  return found?.[1] ? { word: found[1].toLowerCase(), end: from + found[0].length } : { word: '', end: from };
}

/** How many statements there are; empty ones between semicolons do not count. */
function countStatements(pieces: readonly SqlPiece[]): number {
  const isWritten = ({ kind, text }: SqlPiece) => kind === 'quoted' || (kind === 'code' && /\S/.test(text));
  let count = 0;
  let open = false;
  for (const piece of pieces) {
    if (piece.kind === 'semicolon') open = false;
    else if (!open && isWritten(piece)) {
      open = true;
      count += 1;
    }
  }
  return count;
}

const isPlanOption = (word: string) => word === 'analyze' || word === 'analyse';

/**
 * Reads what a reader wrote. Statements that are no queries are refused here, because the engine takes some of them
 * without a word (`USE`, `BEGIN`, temporary tables) and later queries would then mean something else.
 */
export function readStatement(text: string): ReadStatement {
  const pieces = sqlPieces(text);
  const count = countStatements(pieces);
  if (count === 0) return { kind: 'refused', why: 'There is no query yet. Write one, or take a saved one.' };
  if (count > 1)
    return {
      kind: 'refused',
      why: `There are ${count} statements here, parted by semicolons. One runs at a time: keep one of them.`
    };
  const sql = pieces.map(({ kind, text: piece }) => (kind === 'semicolon' ? ' ' : piece)).join('');
  const code = pieces.map(({ kind, text: piece }) => (kind === 'code' ? piece : ' ')).join('');
  const first = wordAt(code);
  if (ROWS_WORDS.has(first.word)) return { kind: 'rows', sql };
  if (first.word !== 'explain') return refuse(first.word);
  const second = wordAt(code, first.end);
  const asked = isPlanOption(second.word) ? wordAt(code, second.end).word : second.word;
  return ROWS_WORDS.has(asked) ? { kind: 'plan', sql } : refuse(asked);
}

function refuse(word: string): ReadStatement {
  const begins = word ? `This begins with ${word.toUpperCase()}. ` : '';
  return { kind: 'refused', why: `${begins}${NO_QUERY}` };
}
