import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import RankedDots from '$lib/charts/RankedDots.svelte';
import {
  labelled,
  placeRanked,
  placeRankedLabels,
  rankedScale,
  rowHeight,
  type RankedRow
} from '$lib/charts/layout/ranked-rows';
import { drawn, expectGolden } from './golden';

// All areas and figures here are invented.
type Props = ComponentProps<typeof RankedDots>;
const row = (
  id: string,
  value: number,
  spread: number | null,
  parts: Partial<RankedRow> = {}
): RankedRow => ({
  id,
  label: `Service ${id}`,
  value,
  lower: spread === null ? null : Math.max(0, value - spread),
  upper: spread === null ? null : value + spread,
  role: 'other',
  ...parts
});
const many = Array.from({ length: 60 }, (_, i) =>
  row(String(i), 60 + 2 * i, 12 + (i % 5), { role: i === 20 ? 'own' : i % 17 === 3 ? 'similar' : 'other' })
);
const unit = 'per 100,000 aged 10-17';
const PICTURES: Record<string, Props> = {
  'ranked-typical': { rows: many, unit, reference: { label: 'England 110', value: 110 } },
  'ranked-empty': { rows: [], unit },
  'ranked-one-point': { rows: [row('a', 4.2, 1.1, { role: 'own' })], unit: 'per cent' },
  'ranked-all-equal': { rows: ['a', 'b', 'c'].map((id) => row(id, 10, 3)), unit },
  'ranked-extremes': {
    rows: [
      row('none', 0, 0, { upper: 30 }),
      row('own', 12, 10, {
        role: 'own',
        label: 'A service with a very long name, of many places, and yet one more'
      }),
      row('most', 9876, 400)
    ],
    unit
  },
  'ranked-missing': {
    rows: [row('a', 20, null), row('b', 31.5, null, { doubtful: true }), row('c', 40, null, { role: 'own' })],
    unit: 'per cent',
    band: { label: 'middle half 25.8–35.8', lower: 25.8, upper: 35.8 }
  }
};

describe('the ranked list', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    if (name === 'ranked-empty') continue;
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(RankedDots, props));
    });
  }
  it('says so where there is nothing to draw', () => {
    expect(drawn(RankedDots, PICTURES['ranked-empty'] as Props)).toBe(
      '<p>No value is published for this period.</p>'
    );
  });
  it('draws no interval where none is given, and a zero as a value', () => {
    const bare = drawn(RankedDots, { rows: [row('a', 0, null)], unit });
    expect(bare.match(/<circle/g)).toHaveLength(1);
    expect(bare).not.toContain('other-whisker"><line');
  });
  it('reads out both ends, the marked one and those it is compared with, with their intervals', () => {
    const text = drawn(RankedDots, PICTURES['ranked-typical'] as Props);
    expect(text).toContain('from Service 0 60 (48 to 72) to Service 59 178 (162 to 194).');
    expect(text).toContain('Marked: Service 20 100 (88 to 112).');
    expect(text).toContain('Similar services: Service 3 66 (51 to 81),');
  });
});

describe('rows of a ranked list', () => {
  it('are dense where there are many, and roomy where there are few', () => {
    expect(rowHeight(155)).toBe(8);
    expect(rowHeight(9)).toBe(34);
  });
  it('are all named where there are few; else the own, the similar and three at each end', () => {
    expect(labelled(placeRanked(many.slice(0, 9)))).toHaveLength(9);
    expect(labelled(placeRanked(many)).map(({ id }) => id)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '20',
      '37',
      '54',
      '57',
      '58',
      '59'
    ]);
  });
  it('have labels that never overlap and stay beside the rows', () => {
    const placed = labelled(placeRanked(many));
    const labels = placeRankedLabels(placed, ({ label }) => label, 136, 480);
    const tops = labels.map(({ labelY, lines }) => ({
      top: labelY - 8 * lines.length,
      foot: labelY + 8 * lines.length
    }));
    const faults = tops.slice(1).filter(({ top }, i) => top < (tops[i]?.foot ?? 0) - 1e-9);
    expect(faults).toEqual([]);
    expect(Math.min(...tops.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...tops.map(({ foot }) => foot))).toBeLessThanOrEqual(480);
  });
  it('share one scale from zero', () => {
    const { x, ticks } = rankedScale([0, 187]);
    expect(x(0)).toBe(0);
    expect(x(187)).toBeLessThanOrEqual(100);
    expect(ticks[0]).toBe(0);
    expect(rankedScale([0]).x(1)).toBe(100);
  });
});
