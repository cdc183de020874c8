import { describe, expect, it } from 'vitest';
import { sideBySide, withSidesJoined } from '../../../../src/build/read/pdf/side-by-side';
import type { Section } from '../../../../src/build/read/pdf/tables';
import type { Band } from '../../../../src/build/read/pdf/bands';
import type { Fragment, Item } from '../../../../src/build/read/pdf/geometry';

let line = 0;

/** An invented run of words, one item a word, 6 points a letter. */
function fragment(text: string, x: number, y: number): Fragment {
  const common = { y, size: 12, font: 'a', spaced: true, raised: false };
  let at = x;
  const items: Item[] = text.split(' ').map((word) => {
    const item = { ...common, text: word, x: at, right: at + 6 * word.length };
    at = item.right + 3;
    return item;
  });
  const right = items.at(-1)?.right ?? x;
  return { line: (line += 1), x, right, y, size: 12, font: 'a', textX: x, marker: false, items };
}

/** Bands of rows, each with what stands at the left and at the right. */
function bands(rows: readonly (readonly [string, string])[]): Band[] {
  return rows.map(([left, right], i) => {
    const y = 100 + 20 * i;
    const fragments = [...(left ? [fragment(left, 50, y)] : []), ...(right ? [fragment(right, 320, y)] : [])];
    return { fragments, top: y, bottom: y };
  });
}

const FACTS: readonly (readonly [string, string])[] = [
  ['Rate per 100,000', 'Total people here'],
  ['295', '1,176,720'],
  ['Invented service', 'Total youth here'],
  ['301', '111,018 (9.4%)']
];
const texts = (fragments: readonly Fragment[]) =>
  fragments.map(({ items }) => items.map(({ text }) => text).join(' '));

describe('two columns of key facts', () => {
  it('are told from a table by figures and labels in both', () => {
    expect(sideBySide(bands(FACTS))?.map(texts)).toEqual([
      ['Rate per 100,000', '295', 'Invented service', '301'],
      ['Total people here', '1,176,720', 'Total youth here', '111,018 (9.4%)']
    ]);
  });
  it('are no table of labels with figures beside them, on either side', () => {
    const rows = ['One thing', 'Another', 'A third', 'A fourth'].map(
      (label, i) => [label, `${40 + i}%`] as const
    );
    expect(sideBySide(bands(rows))).toBeNull();
    expect(sideBySide(bands(rows.map(([label, figure]) => [figure, label] as const)))).toBeNull();
  });
  it('are no table of counts, whose columns have a label each time a header comes again', () => {
    const rows = [
      ['Relevant cases', "Number 'Yes'"],
      ['8', '7'],
      ['8', '6'],
      ['7', '7'],
      ['Relevant cases', "Number 'Yes'"],
      ['5', '4']
    ] as const;
    expect(sideBySide(bands(rows))).toBeNull();
  });
  it('are put together where the page was parted between them', () => {
    const all = bands([['First heading', 'Second heading'], ...FACTS]);
    const table = (from: number, to: number): Section => ({ kind: 'table', bands: all.slice(from, to) });
    const prose: Section = { kind: 'prose', bands: bands([['Words before them', '']]) };
    expect(withSidesJoined([prose, table(0, 1), table(1, 5)])).toEqual([
      prose,
      { kind: 'table', bands: all }
    ]);
    expect(withSidesJoined([prose, table(0, 1)])).toEqual([prose, table(0, 1)]);
  });
});
