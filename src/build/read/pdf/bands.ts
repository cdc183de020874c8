import { overlap, united, type Fragment, type Span } from './geometry';

/**
 * Fragments that stand side by side, so that no line can be drawn across between them: one line of prose, or the lines
 * of a cell with the value that stands beside and between them.
 */
export interface Band {
  /** By baseline from the top, then from left to right. */
  fragments: readonly Fragment[];
  /** First and last baseline. */
  top: number;
  bottom: number;
}

/** Height of type above the baseline and below it, as a part of its size. */
const ASCENT = 0.75;
const DESCENT = 0.2;
/** How far two lines must reach into each other to stand side by side, as a part of the size of type. */
const SHARED = 0.15;
/** Gap between cells, as a part of the size of type, where several lines agree on it. */
const COLUMN_GAP = 0.6;

/** Groups the fragments of a page into bands, from the top down. */
export function bandsOf(fragments: readonly Fragment[]): Band[] {
  const bands: { fragments: Fragment[]; top: number; bottom: number; end: number }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - ASCENT * a.size - (b.y - ASCENT * b.size))) {
    const band = bands.at(-1);
    const end = fragment.y + DESCENT * fragment.size;
    if (band !== undefined && band.end - (fragment.y - ASCENT * fragment.size) > SHARED * fragment.size) {
      band.fragments.push(fragment);
      band.top = Math.min(band.top, fragment.y);
      band.bottom = Math.max(band.bottom, fragment.y);
      band.end = Math.max(band.end, end);
    } else bands.push({ fragments: [fragment], top: fragment.y, bottom: fragment.y, end });
  }
  return bands.map(({ fragments, top, bottom }) => ({ fragments: inOrder(fragments), top, bottom }));
}

/** Stretches of a band that text covers, with clear gaps between them: two or more make the band part of a table. */
export function stretchesOf(fragments: readonly Fragment[]): Span[] {
  const size = Math.max(...fragments.map((fragment) => fragment.size));
  const isSideBySide = (a: Fragment) =>
    fragments.some((b) => b.line === a.line && b !== a && overlap(a, b) < 0);
  return united(fragments, fragments.some(isSideBySide) ? 0 : COLUMN_GAP * size);
}

function inOrder(fragments: readonly Fragment[]): Fragment[] {
  return [...fragments].sort((a, b) => a.line - b.line || a.x - b.x);
}
