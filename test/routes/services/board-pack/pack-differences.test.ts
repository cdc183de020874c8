import { describe, expect, it } from 'vitest';
import type { ComparedCell, ComparisonSlice } from '$lib/ui/comparison/slice';
import { packDifferences } from '../../../../src/routes/services/[id]/board-pack/shape/pack-differences';
import { cell, slice } from '../../../lib/ui/comparison/invented-slice';

/** An invented slice with the similar set alone and as many measures as there are cells, all of one period. */
const beside = (cells: readonly Partial<ComparedCell>[]): ComparisonSlice => {
  const [model] = slice.measures;
  const [set] = slice.sets;
  if (!model || !set) throw new Error('the invented slice has no measure or no set');
  return {
    ...slice,
    sets: [set],
    measures: cells.map((_, i) => ({ ...model, id: `m${i}`, name: `Measure ${i}` })),
    cells: {
      [set.id]: Object.fromEntries(cells.map((one, i) => [`m${i}`, { '2023': cell(one), '2024': cell(one) }]))
    }
  };
};
const similar = { verdict: 'similar', strength: 'unclear' } as const;
const none = {
  verdict: 'none',
  strength: 'not-judged',
  reason: 'too-few-members',
  comparator: null
} as const;

describe('the largest real differences of a printed page', () => {
  it('are clear ones alone, the largest first, with the direction’s worth', () => {
    const { items, heading } = packDifferences(slice);
    expect(items.map(({ word }) => word)).toEqual(['better', 'worse']);
    expect(items[0]?.sentence).toMatch(/^Cautioned: 110 .* 50 % lower than similar services \(220\)\.$/);
    expect(heading).toBe('2 clear differences (1 better, 1 worse)');
  });

  it('are said to be fewer than five, and what was tested', () => {
    const { paragraphs } = packDifferences(slice);
    expect(paragraphs[0]).toContain('Only 2 differences are named: 3 indicators could be tested');
    expect(paragraphs[0]).toContain('Lower is read as better here');
    expect(paragraphs[1]).toContain('No clear difference, or within the middle half: Other (2024)');
  });

  it('are five at most, of how many', () => {
    const { items, heading, paragraphs } = packDifferences(beside(Array.from({ length: 7 }, () => ({}))));
    expect(items).toHaveLength(5);
    expect(heading).toBe('the largest 5 of 7 clear differences (5 worse)');
    expect(paragraphs.join(' ')).not.toContain('Only');
  });

  it('never hold what chance may have brought: none is said to be none', () => {
    const { items, heading, paragraphs } = packDifferences(beside([similar, similar]));
    expect(items).toEqual([]);
    expect(heading).toBe('no clear difference');
    expect(paragraphs[0]).toContain('2 indicators could be tested, and none shows a clear difference');
  });

  it('say what is missing where nothing could be compared', () => {
    const { items, paragraphs } = packDifferences({
      ...beside([none]),
      absent: [{ name: 'Custody', missing: 'suppressed' }]
    });
    expect(items).toEqual([]);
    expect(paragraphs[0]).toContain('Nothing could be tested against chance');
    expect(paragraphs[1]).toContain('Not compared: Measure 0 (2024)');
    expect(paragraphs[1]).toContain('No figure at all: Custody (suppressed (small numbers)).');
  });
});
