import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRange } from '$lib/charts/layout/place-range';

const range = (low: number | null, average: number | null, high: number | null) =>
  placeRange({ lowest_so_far: low, average_so_far: average, highest_so_far: high });
const texts = (low: number | null, average: number | null, high: number | null) =>
  range(low, average, high)?.labels.map(({ text }) => text);

describe('the range of the areas inspected so far', () => {
  it('is nothing where nothing is printed, and no line with one end alone', () => {
    expect(range(null, null, null)).toBeNull();
    expect(range(40, null, null)).toBeNull();
    expect(range(40, 50, null)).toMatchObject({ line: null, average: 50 });
  });
  it('has a figure at each end and at the average', () => {
    expect(texts(37, 68.5, 91)).toEqual(['37', '91', '68.5']);
    expect(texts(null, 60, null)).toEqual(['60']);
  });
  it('joins figures of close ends, and leaves out that of an average close to an end', () => {
    expect(texts(61, 62, 64)).toEqual(['61-64']);
    expect(texts(37, 88, 91)).toEqual(['37', '91']);
  });
  it('keeps its figures clear of each other', () => {
    const pct = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.tuple(pct, pct, pct), (three) => {
        const [low, average, high] = [...three].sort((a, b) => a - b) as [number, number, number];
        const places = (range(low, average, high)?.labels ?? []).map(({ at }) => at).sort((a, b) => a - b);
        return places.every((at, i) => i === 0 || at - (places[i - 1] ?? 0) >= 5);
      }),
      { seed: 7 }
    );
  });
});
