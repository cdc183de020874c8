import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsAround, hexCentre, hexDistance, hexPath } from '$lib/charts/layout/map/hex-grid';

const seed = 2018;
const cell = fc.record({ column: fc.integer({ min: -9, max: 9 }), row: fc.integer({ min: -9, max: 9 }) });

describe('the hexagon grid', () => {
  it('has six neighbours around every cell, all as far away as the cells are wide', () => {
    fc.assert(
      fc.property(cell, (at) => {
        const centre = hexCentre(at, 20);
        const around = cellsAround(at, 1);
        expect(around).toHaveLength(6);
        for (const one of around) {
          const other = hexCentre(one, 20);
          expect(Math.hypot(other.x - centre.x, other.y - centre.y)).toBeCloseTo(20);
        }
        expect(cellsAround(at, 3)).toHaveLength(36);
      }),
      { seed }
    );
  });
  it('counts the steps of the shortest way', () => {
    fc.assert(
      fc.property(cell, cell, (from, to) => {
        let ring = [from];
        let steps = 0;
        const seen = new Set([`${from.column},${from.row}`]);
        while (!seen.has(`${to.column},${to.row}`)) {
          ring = ring
            .flatMap((one) => cellsAround(one, 1))
            .filter(({ column, row }) => {
              const fresh = !seen.has(`${column},${row}`);
              seen.add(`${column},${row}`);
              return fresh;
            });
          steps += 1;
        }
        expect(hexDistance(from, to)).toBe(steps);
        expect(hexDistance(to, from)).toBe(steps);
      }),
      { seed, numRuns: 40 }
    );
  });
  it('draws a hexagon on its point, from the top corner round to itself', () => {
    expect(hexPath({ column: 2, row: 1 }, 100)).toBe('M250 29l50 29v58l-50 29-50-29v-58z');
  });
});
