import { describe, expect, it } from 'vitest';
import { hull, overlap, united } from '../../../../src/build/read/pdf/geometry';

describe('stretches', () => {
  it('share what lies in both, and less than nothing across a gap', () => {
    expect(overlap({ x: 0, right: 10 }, { x: 6, right: 20 })).toBe(4);
    expect(overlap({ x: 0, right: 10 }, { x: 15, right: 20 })).toBe(-5);
  });

  it('reach from the first to the last', () => {
    expect(
      hull([
        { x: 5, right: 7 },
        { x: 1, right: 2 }
      ])
    ).toEqual({ x: 1, right: 7 });
    expect(hull([])).toEqual({ x: 0, right: 0 });
  });

  it('are joined over gaps that are smaller than told, in whatever order they come', () => {
    const spans = [
      { x: 30, right: 40 },
      { x: 0, right: 10 },
      { x: 12, right: 20 }
    ];
    expect(united(spans, 5)).toEqual([
      { x: 0, right: 20 },
      { x: 30, right: 40 }
    ]);
    expect(united(spans, 0)).toHaveLength(3);
  });
});
