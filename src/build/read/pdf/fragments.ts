import { hull, type Fragment, type Item, type Line, type UprightRule } from './geometry';
import { mainSize } from './lines';

/** Gap, as a part of the size of type, that no space between two words is as wide as. */
const CELL_GAP = 0.9;
/** The same beside the edge of a filled area, where the padding of a cell is enough. */
const EDGE_GAP = 0.35;
/** Widest gap between a bullet or number and its text. */
const MARKER_GAP = 4;
const BULLET = /^[•·▪■□◦●○‣–\uF0B7\uF0A7\uF076\uF0D8\u2011o-]$/;
const NUMBER = /^(\d{1,2}(\.\d{1,2})+\.?|\d{1,3}[.)]|\(\d{1,3}\)|\(?[a-z]\)|[a-z]\.|\(?[ivx]{1,4}[.)])$/i;

/**
 * Parts of a line that lie in different cells: there is an upright rule between them, or a gap that is wider than any
 * space between words. A bullet, or the number of a heading or list item, stays with the text that it stands before.
 */
export function fragmentsOf(line: Line, upright: readonly UprightRule[] = []): Fragment[] {
  const groups: Item[][] = [];
  const ruled: boolean[] = [];
  let last: Item | undefined;
  for (const item of line.items) {
    const isRuled = last !== undefined && hasRuleBetween(last, item, upright);
    if (last === undefined || isRuled || isCellGap(last, item)) {
      groups.push([item]);
      ruled.push(isRuled);
    } else groups.at(-1)?.push(item);
    if (last === undefined || item.right > last.right) last = item;
  }
  return withMarkers(
    groups.map((items) => fragmentOf(line.number, items)),
    ruled
  );
}

/** The fragment that items of one line make. */
export function fragmentOf(line: number, items: readonly Item[]): Fragment {
  const { x, right } = hull(items);
  const size = mainSize(items);
  const main = items.filter(({ raised }) => !raised);
  const [{ y, font } = { y: items[0]?.y ?? 0, font: '' }] = main;
  return { line, x, right, textX: x, marker: isMarkerText(items), y, size, font, items };
}

/** Whether a text is a bullet alone. */
export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Whether a text begins with the number or letter of a heading or list item: "2.1.", "a)". */
export function beginsWithNumber(text: string): boolean {
  return NUMBER.test(text.split(/\s/, 1)[0] ?? '');
}

function isMarkerText([first]: readonly Item[]): boolean {
  return (
    first !== undefined && !first.raised && (beginsWithNumber(first.text) || /^[•▪■◦‣]/.test(first.text))
  );
}

function isCellGap(left: Item, right: Item): boolean {
  return right.x - left.right > CELL_GAP * Math.max(left.size, right.size);
}

function hasRuleBetween(left: Item, right: Item, upright: readonly UprightRule[]): boolean {
  const gap = (right.x - left.right) / Math.max(left.size, right.size);
  const middle = right.y - right.size / 3;
  return upright.some(({ x, top, bottom, drawn }) => {
    const isBetween = x >= left.right - 1 && x <= right.x + 1 && top <= middle && middle <= bottom;
    return isBetween && (drawn || gap > EDGE_GAP);
  });
}

function withMarkers(fragments: readonly Fragment[], ruled: readonly boolean[]): Fragment[] {
  const [marker, text, ...rest] = fragments;
  if (marker === undefined || text === undefined || ruled[1] === true || !isMarkerOf(marker, text))
    return [...fragments];
  const joined = fragmentOf(marker.line, [...marker.items, ...text.items]);
  return [{ ...joined, y: text.y, size: text.size, font: text.font, textX: text.x, marker: true }, ...rest];
}

function isMarkerOf(marker: Fragment, text: Fragment): boolean {
  const words = marker.items.map((item) => item.text).join('');
  const isNear = text.x - marker.right < MARKER_GAP * text.size;
  return (
    isNear && (isBullet(words) || (NUMBER.test(words) && Math.abs(marker.size - text.size) < 0.1 * text.size))
  );
}
