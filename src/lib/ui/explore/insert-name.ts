/** A text with its caret, counted in characters from 0. */
export interface Edited {
  text: string;
  caret: number;
}

/** Puts a name in place of what is selected, apart from a word before or after it. */
export function insertName(text: string, start: number, end: number, name: string): Edited {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const put = `${/[\w)"'*]$/.test(before) ? ' ' : ''}${name}${/^[\w("'*]/.test(after) ? ' ' : ''}`;
  return { text: `${before}${put}${after}`, caret: before.length + put.length };
}
