import { overlap, type Fragment } from './geometry';

/** Distance between two lines of one paragraph, as a part of the size of type, where nothing tells it. */
const USUAL = 1.2;
const RANGE = { least: 0.9, most: 1.8 };

/** Distance between the lines of a paragraph, as a part of the size of type. */
export type Leading = (size: number) => number;

/** Learns from the pages of a report how far apart the lines of a paragraph stand, for each size of type. */
export function leadingOf(pages: readonly (readonly Fragment[])[]): Leading {
  const counts = new Map<string, number>();
  for (const fragments of pages)
    for (const ratio of gaps(fragments)) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  return (size) => {
    const own = [...counts].filter(([key]) => key.startsWith(`${rounded(size)} `));
    const [key] = own.reduce((most, next) => (next[1] > most[1] ? next : most), ['', 2]);
    return key === '' ? USUAL : Number(key.split(' ')[1]);
  };
}

/**
 * Distance between the lines within the cells of a table, as a part of the size of type: the usual smallest gap in its
 * columns, unless all gaps are alike, when `usual` tells whether they lie between lines or between rows.
 */
export function tableLeading(columns: readonly (readonly Fragment[])[], usual: number): number {
  const all = columns.flatMap((cell) => cell.slice(1).map((below, index) => gap(cell[index], below)));
  const ratios = all.filter((ratio) => ratio >= RANGE.least).sort((a, b) => a - b);
  const [small = usual, large = usual] = [ratios[Math.floor(ratios.length * 0.1)], ratios.at(-1)];
  return large / small > 1.12 && small < RANGE.most ? small : Math.min(small, Math.max(usual, 1.1));
}

function gaps(fragments: readonly Fragment[]): string[] {
  return fragments.slice(1).flatMap((below, index) => {
    const above = fragments[index];
    if (above === undefined || rounded(above.size) !== rounded(below.size) || overlap(above, below) <= 0)
      return [];
    const ratio = gap(above, below);
    return ratio < RANGE.least || ratio > RANGE.most ? [] : [`${rounded(below.size)} ${ratio.toFixed(2)}`];
  });
}

function gap(above: Fragment | undefined, below: Fragment): number {
  return above === undefined ? 0 : (below.y - above.y) / below.size;
}

const rounded = (size: number) => Math.round(size * 2) / 2;
