import { describe, expect, it } from 'vitest';
import { placeWording } from '$lib/charts/layout/place-wording';

describe('words beside a range', () => {
  it('stand before it where they fit, else on the side with more room', () => {
    expect(placeWording('“all” met', 100, 100)).toMatchObject({
      at: 100,
      anchor: 'end',
      lines: ['“all” met']
    });
    expect(placeWording('“over half” met', 51, 60)).toMatchObject({ at: 51, anchor: 'end' });
    expect(placeWording('“one-quarter” met', 20, 30)).toMatchObject({ at: 30, anchor: 'start' });
  });
  it('are broken where neither side has room for one line, and centred on the bar', () => {
    const { lines, y, down } = placeWording('“a little more than one half of the cases” met', 51, 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(y).toBeLessThan(5);
    expect(down).toBeGreaterThanOrEqual((17 * lines.length) / 2);
  });
  it('stand under a range that leaves no side', () => {
    expect(placeWording('“some” met', 0, 100)).toMatchObject({ at: 0, anchor: 'start', y: 23, down: 27 });
  });
  it('stand at the start of the scale where there is no range', () => {
    for (const [low, high] of [
      [null, null],
      [60, null],
      [null, 70]
    ] as const) {
      expect(placeWording('“all but four” met', low, high)).toMatchObject({ at: 0, anchor: 'start', y: 5 });
    }
  });
});
