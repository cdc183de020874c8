import type { Fault } from '$lib/data/read-table';

/** A whole quoted cell, with what may stand after it. */
const QUOTED = /^"(?:[^"]|"")*"(?=,|\r?\n|$)/;
const BARE = /^[^",\r\n]*(?=,|\r?\n|$)/;

/**
 * Finds quotes that a CSV reader would swallow in silence: inside a bare cell, after a closed one, or never closed.
 * @returns at most one fault, at the line where the misplaced quote's cell begins: what follows it cannot be told apart.
 */
export function quoteFaults(file: string, text: string): Fault[] {
  if (!text.includes('"')) return [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const plain = text.slice(at, end === -1 ? text.length : end);
    if (!plain.includes('"')) {
      at += plain.length + 1;
      line += 1;
      continue;
    }
    const record = recordEnd(text, at);
    if (record === -1) return [misplaced(file, line, plain)];
    line += text.slice(at, record).split('\n').length;
    at = record + 1;
  }
  return [];
}

/** Where the record that begins at `from` ends (its line feed, or the end of the text); -1 when a quote is misplaced. */
function recordEnd(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const rest = text.slice(at, at + 20_000);
    const cell = (rest.startsWith('"') ? QUOTED : BARE).exec(rest);
    if (!cell) return -1;
    at += cell[0].length;
    if (text[at] === '\r') at += 1;
    if (at >= text.length || text[at] === '\n') return at;
  }
}

function misplaced(file: string, line: number, value: string): Fault {
  const expected = 'quotes only around a whole cell, and doubled inside it';
  return { file, line, column: '', value, expected, check: 'quotes' };
}
