import type { Shape } from './drawn-rules';
import type { Item } from './geometry';

/** How far a bullet stands before its text, at most, and how far after other text, at least, as a part of its size. */
const BEFORE = 2.5;
const AFTER = 3;

/** Bullets that are drawn as discs and not as letters, as items before the text that they stand beside. */
export function bulletsOf(dots: readonly Shape[], items: readonly Item[]): Item[] {
  return dots.flatMap(({ x, right, top, bottom }) => {
    const middle = (top + bottom) / 2;
    const beside = items.filter(({ y, size }) => middle < y && middle > y - 0.75 * size);
    const text = beside.find((item) => item.x > right && item.x - right < BEFORE * item.size);
    if (text === undefined || right - x > 0.7 * text.size) return [];
    if (beside.some((item) => item.right < x && x - item.right < AFTER * item.size)) return [];
    const { y, size } = text;
    return [{ text: '•', x, right, y, size, font: 'drawn', spaced: false, raised: false }];
  });
}
