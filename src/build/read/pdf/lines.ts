import type { Item, Line } from './geometry';

/** How far from a baseline an item may stand and still be on it, as a part of the size of type. */
const TOLERANCE = 0.3;

/** Gathers items into lines by their baseline, from the top of the page down; order in the file does not matter. */
export function linesOf(items: readonly Item[]): Line[] {
  const open: { y: number; size: number; items: Item[] }[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const line = open.findLast(
      ({ y, size }) => Math.abs(item.y - y) <= TOLERANCE * Math.min(size, item.size)
    );
    if (line === undefined) open.push({ y: item.y, size: item.size, items: [item] });
    else line.items.push(item);
  }
  return open.map(({ y, items }, index) => ({
    number: index + 1,
    y,
    size: mainSize(items),
    items: items.sort((a, b) => a.x - b.x)
  }));
}

/** Size of type that most of the letters are in. */
export function mainSize(items: readonly Item[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of items) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}
