import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE, NARROW_UNIT, placePercentRows, rowUnits, WIDE } from '$lib/charts/layout/percent-rows';

describe('rows on the scale from 0 to 100', () => {
  it('are high enough for words and marks, beside each other and under each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 120 }), (lines, down) => {
        const units = rowUnits(lines, down);
        return (
          units * WIDE > Math.max(LINE * lines, LINE / 2 + down) && units * NARROW_UNIT > LINE * lines + down
        );
      }),
      { seed: 7 }
    );
  });
  it('follow each other without overlap, a heading at the foot of its place', () => {
    const row = { label: 'Plans', down: 8, of: null };
    const { placed, height } = placePercentRows(
      [{ heading: 'Planning' }, row, row, { heading: 'Outcomes' }],
      300
    );
    const [heading, first, second, last] = placed.map(({ at }) => at);
    expect(first).toBe(heading);
    expect(second).toBeCloseTo((first ?? 0) + rowUnits(1, 8));
    expect(last).toBe(height);
  });
  it('break long labels and count the smaller words under them', () => {
    const label = 'Initial assessment of the likelihood of reoffending thorough';
    const { placed } = placePercentRows([{ label, small: 'MINIMUM', down: 8, of: null }], 300);
    expect(placed).toMatchObject([{ lines: [expect.any(String), expect.any(String)], small: ['MINIMUM'] }]);
  });
  it('have the units that the style sheet draws', () => {
    const sheet = readFileSync('src/lib/charts/rows/PercentRows.svelte', 'utf8');
    expect(
      sheet.match(/\.plot > svg\) \{\s+font-size: (\d+)px/g)?.map((rule) => Number(/\d+/.exec(rule)?.[0]))
    ).toEqual([NARROW_UNIT, WIDE]);
    expect(sheet).toMatch(new RegExp(`\\.below-words \\{\\s+font-size: ${LINE}px`));
  });
});
