import { fragmentsOf } from '../../../../src/build/read/pdf/fragments';
import type { DrawnPage, Fragment, Item, Line, Rules } from '../../../../src/build/read/pdf/geometry';
import { linesOf } from '../../../../src/build/read/pdf/lines';
import { settleRaised } from '../../../../src/build/read/pdf/raised';

/** How invented type looks: size 10 in the font "plain" unless told. */
export interface Type {
  size?: number;
  font?: string;
}

export const NO_RULES: Rules = { across: [], upright: [] };

/** Words from a place rightward, each glyph half as wide as high, spaces a quarter. */
export function typed(text: string, x: number, y: number, { size = 10, font = 'plain' }: Type = {}): Item[] {
  let left = x;
  return text.split(' ').map((word, index) => {
    const item = { text: word, x: left, right: left + (word.length * size) / 2, y, size, font };
    left = item.right + size / 4;
    return { ...item, spaced: index > 0, raised: false };
  });
}

/** Lines of text from a place downward, 12 points apart unless told. */
export function block(texts: readonly string[], x: number, y: number, step = 12, type: Type = {}): Item[] {
  return texts.flatMap((text, index) => typed(text, x, y + step * index, type));
}

/** Lines that items make. */
export function linesFrom(...items: (readonly Item[])[]): Line[] {
  return linesOf(settleRaised(items.flat()));
}

/** Fragments that items make, with no rules drawn. */
export function fragmentsFrom(...items: (readonly Item[])[]): Fragment[] {
  return linesFrom(...items).flatMap((line) => fragmentsOf(line));
}

/** An A4 page with items on it. */
export function drawn(page: number, items: readonly Item[], rules: Rules = NO_RULES): DrawnPage {
  return { page, width: 595, height: 842, items, rules };
}

/** The words of fragments. */
export function textsOf(fragments: readonly Fragment[]): string[] {
  return fragments.map(({ items }) => items.map(({ text }) => text).join(' '));
}
