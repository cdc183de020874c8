import { describe, expect, it } from 'vitest';
import { cheapestRows } from '../../../../src/build/read/pdf/rows';

describe('the cheapest rows', () => {
  it('end where ends cost least', () => {
    const { rows } = cheapestRows(
      4,
      () => 1,
      (band) => (band === 2 ? -5 : 5)
    );
    expect(rows).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 }
    ]);
  });

  it('avoid rows that cost much', () => {
    const { rows, cost } = cheapestRows(
      3,
      ({ from, to }) => (to - from > 1 ? 100 : 1),
      () => 2
    );
    expect(rows.map(({ to }) => to)).toEqual([1, 2, 3]);
    expect(cost).toBe(7);
  });

  it('are none for nothing', () => {
    expect(
      cheapestRows(
        0,
        () => 1,
        () => 1
      )
    ).toEqual({ rows: [], cost: 0 });
  });

  it('cost no more than any other division of the same bands', () => {
    const rowCost = ({ from, to }: { from: number; to: number }) => ((from * 7 + to * 3) % 5) + 0.5;
    const cutCost = (band: number) => ((band * 11) % 4) - 1.5;
    const divisions = Array.from({ length: 32 }, (_, bits) => [
      0,
      ...[1, 2, 3, 4, 5].filter((cut) => bits & (1 << (cut - 1))),
      6
    ]);
    const costs = divisions.map((ends) =>
      ends.slice(1).reduce((sum, to, index) => {
        const from = ends[index] ?? 0;
        return sum + rowCost({ from, to }) + (from === 0 ? 0 : cutCost(from));
      }, 0)
    );
    expect(cheapestRows(6, rowCost, cutCost).cost).toBeCloseTo(Math.min(...costs));
  });
});
