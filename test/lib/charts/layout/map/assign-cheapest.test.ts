import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCheapest } from '$lib/charts/layout/map/assign-cheapest';

const seed = 2018;

/** The least sum by trying every way. */
function leastOfAll(costs: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const row = costs[taken.length];
  if (!row) return 0;
  const sums = row.flatMap((cost, column) =>
    taken.includes(column) ? [] : [cost + leastOfAll(costs, [...taken, column])]
  );
  return Math.min(...sums);
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
  .chain(([rows, spare]) =>
    fc.array(
      fc.array(fc.integer({ min: -20, max: 50 }), { minLength: rows + spare, maxLength: rows + spare }),
      { minLength: rows, maxLength: rows }
    )
  );

describe('the cheapest assignment', () => {
  it('gives each row a column of its own at the least sum that there is', () => {
    fc.assert(
      fc.property(table, (costs) => {
        const width = costs[0]?.length ?? 0;
        const cost = (row: number, column: number) => costs[row]?.[column] ?? Infinity;
        const chosen = assignCheapest(costs.length, width, cost);
        expect(new Set(chosen).size).toBe(costs.length);
        expect(chosen.every((column) => column >= 0 && column < width)).toBe(true);
        expect(chosen.reduce((sum, column, row) => sum + cost(row, column), 0)).toBe(leastOfAll(costs));
      }),
      { seed }
    );
  });
  it('gives way where the first come would take the better place', () => {
    const costs = [
      [1, 2],
      [1, 9]
    ];
    expect(assignCheapest(2, 2, (row, column) => costs[row]?.[column] ?? 0)).toEqual([1, 0]);
  });
  it('needs a column for each row', () => {
    expect(assignCheapest(0, 3, () => 0)).toEqual([]);
    expect(() => assignCheapest(3, 2, () => 0)).toThrow('3 rows cannot share 2 columns');
  });
});
