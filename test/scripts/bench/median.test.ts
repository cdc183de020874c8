import { expect, it } from 'vitest';
import { median } from '../../../scripts/bench/median.mjs';

it('is the middle value, or the mean of the two in the middle', () => {
  expect(median([900, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
});

it('refuses to make one out of nothing', () => {
  expect(() => median([])).toThrow('median of no values');
});
