import type { Item } from './geometry';

const MARK = /^[[(]?(\d{1,3}|[*†‡§])([,;\s]+(\d{1,3}|[*†‡§]))*[\])]?[,;]?$|^[,;]$/;
const ENDING = /^[a-z]{1,3}$/i;

/**
 * Puts smaller type that stands above a line onto that line: footnote marks, which are then known as `raised`, and the
 * letters of "1st". Everything else stays as it is.
 */
export function settleRaised(items: readonly Item[]): Item[] {
  const settled: Item[] = [...items].sort((a, b) => a.x - b.x);
  settled.forEach((item, index) => {
    const isMark = MARK.test(item.text);
    if (!isMark && !ENDING.test(item.text)) return;
    const base = baseOf(item, settled.slice(0, index), isMark ? settled.slice(index + 1) : []);
    if (base !== undefined) settled[index] = { ...item, y: base.y, size: base.size, raised: isMark };
  });
  return settled;
}

/** The word that a raised item stands beside: the nearest before it, else what it stands in front of. */
function baseOf(item: Item, before: readonly Item[], after: readonly Item[]): Item | undefined {
  const isBase = (other: Item) => {
    const rise = other.y - item.y;
    return item.size <= 0.9 * other.size && rise >= 0.12 * other.size && rise <= 0.65 * other.size;
  };
  const follows = (other: Item) => {
    const gap = item.x - other.right;
    return isBase(other) && gap > -0.3 * other.size && gap < 0.5 * other.size;
  };
  const precedes = (other: Item) => {
    const gap = other.x - item.right;
    return isBase(other) && gap > -0.2 * other.size && gap < 1.2 * other.size;
  };
  return before.findLast(follows) ?? after.find(precedes);
}
