import { describe, expect, it } from 'vitest';
import ScoreDistribution from '$lib/charts/ScoreDistribution.svelte';
import type { DistributionRow } from '$lib/words/describe-distribution';
import { SCORE_BANDS as bands } from './bands';
import { drawn, expectGolden } from './golden';
import { pictureOf } from './picture-of';

// All scores here are invented.
const row = (label: string, values: number[], more: Partial<DistributionRow> = {}): DistributionRow => ({
  label,
  scores: values.map((value, i) => ({ label: `Service ${i + 1}`, value })),
  inspections: values.length,
  median: null,
  lowerQuartile: null,
  upperQuartile: null,
  ...more
});

const PICTURES: Record<string, DistributionRow[]> = {
  'distribution-typical': [
    row('2019', [6, 36], { inspections: 21 }),
    row('2020', [11, 18, 18, 22, 27, 29, 29, 29], { median: 24.5, lowerQuartile: 18, upperQuartile: 29 })
  ],
  'distribution-one': [row('2019', [17])],
  'distribution-all-equal': [
    row('2019', [20, 20, 20, 20, 20, 20, 20, 20], { median: 20, lowerQuartile: 20, upperQuartile: 20 })
  ],
  'distribution-extremes': [
    row('2019', [0, 0, 0, 36, 36], { median: 0, lowerQuartile: 0, upperQuartile: 36 })
  ],
  'distribution-missing': [row('2018', [], { inspections: 9 }), row('2019', [12]), row('2020', [])]
};

describe('ScoreDistribution', () => {
  it.each(Object.keys(PICTURES))('draws %s as it did before', (name) => {
    expectGolden(name, pictureOf(drawn(ScoreDistribution, { rows: PICTURES[name] ?? [], bands })));
  });

  it('draws plain percentages without the bands of another scale', () => {
    const scores = [
      { label: 'Arden', value: 64 },
      { label: 'Barset', value: 100, later: true }
    ];
    const rows = [{ ...row('A theme', []), scores, inspections: 2 }];
    const markup = drawn(ScoreDistribution, { rows, key: ['one', 'other'] as const });
    expectGolden('distribution-percentages', pictureOf(markup));
    expect(markup).toContain('other');
    expect(pictureOf(markup)).not.toContain('requires-improvement');
  });

  it('draws a mark for each score, a zero too, and no box where none is given', () => {
    const markup = pictureOf(drawn(ScoreDistribution, { rows: [row('2019', [0, 5, 5])], bands }));
    expect(markup.match(/<circle/g)).toHaveLength(3);
    expect(markup).not.toContain('class="box"');
  });

  it('says that no score was found instead of drawing an empty picture', () => {
    const markup = drawn(ScoreDistribution, { rows: [row('2018', [], { inspections: 9 })], bands });
    expect(markup).toContain('No score was found.');
    expect(markup).not.toContain('<svg');
  });

  it('says in words what it draws', () => {
    const markup = drawn(ScoreDistribution, { rows: PICTURES['distribution-typical'] ?? [], bands });
    expect(markup).toContain('2019: 2 of 21 scores found, from 6 to 36.');
    expect(markup).toContain('2020: 8 scores, from 11 to 29, median 24.5, middle half: 18 to 29.');
  });
});
