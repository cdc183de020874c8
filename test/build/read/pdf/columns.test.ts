import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../../src/build/read/pdf/bands';
import { cellsOf, columnsOf, isOnlyIn, widened } from '../../../../src/build/read/pdf/columns';
import { fragmentsFrom, textsOf, typed } from './invented';

const row = (y: number, first: string, second: string, third: string) => [
  ...typed(first, 50, y),
  ...typed(second, 250, y),
  ...typed(third, 350, y)
];
const rows = [row(120, 'Assessment', '2', 'Good'), row(140, 'Planning of it', '1', 'Inadequate')];
const bands = (...items: Parameters<typeof fragmentsFrom>) => bandsOf(fragmentsFrom(...items));

describe('columns', () => {
  it('are the stretches that the text of a table covers', () => {
    expect(columnsOf(bands(...rows)).map(({ x }) => x)).toEqual([50, 250, 350]);
  });

  it('are not joined by one heading over several of them', () => {
    const heading = [...typed('Standard', 50, 100), ...typed('Score and what it means', 250, 100)];
    expect(columnsOf(bands(heading, ...rows))).toHaveLength(3);
  });

  it('are not made by lines that have text in one of them, and are as wide as those lines', () => {
    const all = bands(typed('A wider line in the cell', 50, 132), ...rows);
    const columns = columnsOf(all);
    expect(columns[0]?.right).toBeLessThan(130);
    expect(widened(columns, all)[0]?.right).toBeGreaterThan(150);
  });

  it('hold the cells of a row, a wide one in the first that it covers', () => {
    const columns = columnsOf(bands(...rows));
    const cells = (items: ReturnType<typeof typed>) => cellsOf(fragmentsFrom(items), columns).map(textsOf);
    expect(cells(row(160, 'Review', '3', 'Good'))).toEqual([['Review'], ['3'], ['Good']]);
    expect(cells(typed('not rated in this invented year', 240, 160))).toEqual([
      [],
      ['not rated in this invented year'],
      []
    ]);
    expect(cells(typed('x', 560, 160))).toEqual([[], [], ['x']]);
  });

  it('may hold a stretch alone', () => {
    const [first = { x: 0, right: 0 }, ...others] = columnsOf(bands(...rows));
    expect(isOnlyIn({ x: 60, right: 70 }, first, [first, ...others])).toBe(true);
    expect(isOnlyIn({ x: 60, right: 300 }, first, [first, ...others])).toBe(false);
  });
});
