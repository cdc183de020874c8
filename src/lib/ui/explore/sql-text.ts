/** A piece of SQL text: code, something quoted (a string or a name), a comment, or a semicolon between statements. */
export interface SqlPiece {
  kind: 'code' | 'quoted' | 'comment' | 'semicolon';
  text: string;
}

/** What begins a piece that is not code. Quotes that never close run to the end of the text, as the engine reads them. */
const START =
  /(?<line>--[^\n]*)|(?<block>\/\*)|(?<quoted>(?<![\w$])e'(?:[^'\\]|''|\\[^])*(?:'|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|(?<![\w$])\$(?<tag>(?:[a-z_]\w*)?)\$[^]*?(?:\$\k<tag>\$|$))|;/gi;

/** Where a block comment that begins at `from` ends; such comments hold others. */
function endOfBlock(text: string, from: number): number {
  let depth = 0;
  for (const mark of text.slice(from).matchAll(/\/\*|\*\//g)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return from + mark.index + 2;
  }
  return text.length;
}

/** Cuts SQL text into its pieces; joined again, they are the text. */
export function sqlPieces(text: string): SqlPiece[] {
  const pieces: SqlPiece[] = [];
  const start = new RegExp(START);
  let at = 0;
  const add = (kind: SqlPiece['kind'], end: number) => {
    if (end > at) pieces.push({ kind, text: text.slice(at, end) });
    at = end;
  };
  for (let found = start.exec(text); found; found = start.exec(text)) {
    add('code', found.index);
    const { line, block, quoted } = found.groups ?? {};
    if (block) start.lastIndex = endOfBlock(text, found.index);
    add(line || block ? 'comment' : quoted ? 'quoted' : 'semicolon', start.lastIndex);
  }
  add('code', text.length);
  return pieces;
}
