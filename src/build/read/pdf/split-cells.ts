import { fragmentOf, isBullet } from './fragments';
import type { Fragment, Item, Span } from './geometry';

/**
 * Two cells that nearly touch come as one fragment. It is parted where its words stand apart and the gap between two
 * of the columns runs through.
 */
export function splitAtGap(fragment: Fragment, stretches: readonly Span[]): Fragment[] {
  const { items, line } = fragment;
  const index = items.findIndex((right, at) => {
    const left = items[at - 1];
    return left !== undefined && isCellEnd(left, right, items) && isBetween(left, right, stretches);
  });
  if (index < 1) return [fragment];
  return [
    fragmentOf(line, items.slice(0, index)),
    ...splitAtGap(fragmentOf(line, items.slice(index)), stretches)
  ];
}

/** Whether two words of a line stand apart in another way than its other words: without a space, or further. */
function isCellEnd(left: Item, right: Item, items: readonly Item[]): boolean {
  const gap = right.x - left.right;
  if (gap < 0.15 * right.size || (left === items[0] && isBullet(left.text))) return false;
  const others = items.slice(1).filter((item) => item !== right);
  const gaps = others
    .map((item) => item.x - (items[items.indexOf(item) - 1]?.right ?? item.x))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0.3 * right.size;
  return gap > 1.35 * usual || (!right.spaced && others.every((item) => item.spaced));
}

/** Parts a fragment wherever its words stand apart, columns or not. */
export function splitEverywhere(fragment: Fragment): Fragment[] {
  const { items, line } = fragment;
  const index = items.findIndex((right, at) => {
    const left = items[at - 1];
    return left !== undefined && isCellEnd(left, right, items);
  });
  if (index < 1) return [fragment];
  return [fragmentOf(line, items.slice(0, index)), ...splitEverywhere(fragmentOf(line, items.slice(index)))];
}

function isBetween(left: Item, right: Item, stretches: readonly Span[]): boolean {
  return stretches.some((stretch, column) => {
    // A table may begin with a header whose first cell is empty: then nothing stands before its first column yet.
    const before = stretches[column - 1]?.right ?? -Infinity;
    return left.right < stretch.x && right.x > Math.max(before, stretch.x - right.size);
  });
}
