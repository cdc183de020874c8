const CLASSES: readonly (readonly [characters: string, em: number])[] = [
  ["ijl'|", 0.23],
  [' .,:;!/ft()I[]·', 0.29],
  ['-r', 0.34],
  ['ckszvxyJ', 0.5],
  ['mwMW%@—', 0.87]
];
// System fonts differ; the widest of the usual ones run about a fifth wider than Helvetica, which the classes follow.
const SPARE = 1.2;

function emOf(character: string): number {
  const found = CLASSES.find(([characters]) => characters.includes(character));
  if (found) return found[1];
  return character >= 'A' && character <= 'Z' ? 0.7 : 0.56;
}

/** Width that a text may take in px, a little on the safe side, since nothing can be measured at build. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * fontSize * SPARE;
}

/**
 * Breaks a text into lines no wider than so many px, at spaces; a single word that is too wide stays whole.
 * @returns at least one line
 */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
