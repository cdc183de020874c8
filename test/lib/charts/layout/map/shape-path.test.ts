import { describe, expect, it } from 'vitest';
import { shapePath } from '$lib/charts/layout/map/shape-path';

const ring = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));
const same = (point: { x: number; y: number }) => point;

describe('the path of a shape', () => {
  it('goes from point to point in whole units and closes itself', () => {
    expect(shapePath([ring([10.2, 20], [30, 20.4], [30, -5], [10.2, 20])], same)).toBe('M10 20l20 0 0-25z');
  });
  it('leaves out points that fall on the one before', () => {
    const close = ring([0, 0], [0.3, 0.2], [10, 0], [10, 10], [10.1, 9.8], [0.4, 0.3], [0, 0]);
    expect(shapePath([close], same)).toBe('M0 0l10 0 0 10z');
  });
  it('leaves out a ring that shrinks to a point or a line, and only that', () => {
    const speck = ring([1, 1], [1.2, 1], [1, 1.2], [1, 1]);
    const line = ring([1, 1], [9, 1], [9, 1.2], [1, 1]);
    const land = ring([0, 0], [5, 0], [0, 5], [0, 0]);
    expect(shapePath([speck, land, line], same)).toBe('M0 0l5 0-5 5z');
    expect(shapePath([speck], same)).toBe('');
  });
  it('gives neighbours the very same points, however they are rounded', () => {
    const half = ({ x, y }: { x: number; y: number }) => ({ x: x / 2, y: y / 2 });
    const west = shapePath([ring([0, 0], [7, 1], [7, 9], [0, 0])], half);
    const east = shapePath([ring([7, 1], [14, 4], [7, 9], [7, 1])], half);
    expect(west).toBe('M0 0l4 1 0 4z');
    expect(east).toBe('M4 1l3 1-3 3z');
  });
});
