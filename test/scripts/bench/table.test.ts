import { expect, it } from 'vitest';
import { shown, tableOf } from '../../../scripts/bench/table.mjs';

it('says within at the budget, over above it, and nothing where there is none', () => {
  const table = tableOf([
    { measure: 'At it', value: 700, unit: 'ms', budget: 700 },
    { measure: 'Above it', value: 700.4, unit: 'ms', budget: 700 },
    { measure: 'Without', value: 12, unit: 's' }
  ]);
  expect(table.split('\n').map((line) => line.split(/ {2,}/).filter(Boolean))).toEqual([
    ['measure', 'figure', 'budget'],
    ['At it', '700 ms', '700 ms', 'within'],
    ['Above it', '700 ms', '700 ms', 'OVER'],
    ['Without', '12 s']
  ]);
});

it('says of a figure that could not be measured that it was not, not that it is zero', () => {
  expect(tableOf([{ measure: 'Lost', value: null, unit: 'ms', budget: 50 }])).toMatch(/–.*not measured$/);
  expect(tableOf([{ measure: 'None', value: 0, unit: 'B', budget: 0 }])).toMatch(/0 B.*within$/);
});

it('writes a number with as many digits as it carries', () => {
  expect([0, 1.256, 12.34, 123.4, 20_000].map(shown)).toEqual(['0', '1.26', '12.3', '123', '20,000']);
});
