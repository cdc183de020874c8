import type { Glyph } from './drawn-glyphs';
import type { Item } from './geometry';

/** Gap, as a part of the size of type, that parts two words even where no space is drawn. */
const WORD_GAP = 0.15;
/** Gap, as a part of the size of type, that parts no words even where a space is drawn. */
const NO_SPACE = 0.08;
/** How far a glyph may stand left of the end of the one before it, and above or below it, and still go on with its word. */
const BACK = 0.3;
const SHIFT = 0.05;

/**
 * Words of a page, in the order in which they are drawn. Left out is what nobody reads as part of the report: text
 * outside the page, and the second of two like texts printed onto each other.
 */
export function itemsOf(glyphs: readonly Glyph[], page: { width: number; height: number }): Item[] {
  const before: Before = { last: undefined, isSpaced: false };
  const words = runsOf(glyphs).flatMap((run) => wordsOfRun(run, before));
  const drawn = new Set<string>();
  return words.filter((word) => isOnPage(word, page) && !hasTwin(drawn, word));
}

/** Glyphs in one font on one baseline, one after the other. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, glyph)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

function goesOn(last: Glyph, { font, size, x, y }: Glyph): boolean {
  const isSameType = last.font === font && Math.abs(last.size - size) < 0.01 * size;
  return isSameType && Math.abs(y - last.y) < SHIFT * size && x > last.right - BACK * size;
}

/** The last glyph that is not white space, and whether white space came after it. */
interface Before {
  last: Glyph | undefined;
  isSpaced: boolean;
}

function wordsOfRun(run: readonly Glyph[], before: Before): Item[] {
  const gap = WORD_GAP + spread(run);
  const words: Item[] = [];
  for (const glyph of run) {
    const { text, x, right, y, size, font } = glyph;
    if (/^\s*$/.test(text)) before.isSpaced = true;
    else {
      const word = words.at(-1);
      const spaced = before.isSpaced && !touches(before.last, glyph);
      if (word === undefined || spaced || x - word.right > gap * size)
        words.push({ text, x, right, y, size, font, spaced, raised: false });
      else Object.assign(word, { text: word.text + text, right: Math.max(word.right, right) });
      Object.assign(before, { last: glyph, isSpaced: false });
    }
  }
  return words;
}

/** White space without width stands where a word may be broken, and is none. */
function touches(last: Glyph | undefined, { x, y, size }: Glyph): boolean {
  return last !== undefined && Math.abs(y - last.y) < size && Math.abs(x - last.right) < NO_SPACE * size;
}

/** How far the letters of a word are set apart, as a part of the size of type: 0 unless most of them are. */
function spread(run: readonly Glyph[]): number {
  const letters = run.filter(({ text }) => /\S/.test(text));
  if (letters.length < 4) return 0;
  const gaps = letters.slice(1).map(({ x, size }, index) => (x - (letters[index]?.right ?? x)) / size);
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return middle > WORD_GAP / 3 && middle < 1 ? middle : 0;
}

function isOnPage(
  { x, right, y, size }: Item,
  { width, height }: { width: number; height: number }
): boolean {
  const [middleX, middleY] = [(x + right) / 2, y - size / 3];
  return middleX > 0 && middleX < width && middleY > 0 && middleY < height;
}

/** Bold type is sometimes made by printing a text twice, a fraction of a point apart. */
function hasTwin(drawn: Set<string>, { text, x, y }: Item): boolean {
  const [column, row] = [Math.round(x / 2), Math.round(y / 2)];
  const near = [0, 1, -1].flatMap((i) => [0, 1, -1].map((j) => `${column + i} ${row + j} ${text}`));
  const twin = near.some((key) => drawn.has(key));
  drawn.add(`${column} ${row} ${text}`);
  return twin;
}
