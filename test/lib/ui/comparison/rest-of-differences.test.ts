import { describe, expect, it } from 'vitest';
import type { Differences } from '$lib/ui/comparison/input';
import { nothingClear, restOfDifferences } from '$lib/ui/comparison/rest-of-differences';
import type { ComparisonInput } from '$lib/words/comparison-sentence';
import { cell } from './invented-slice';

const input = (name: string, verdict: 'similar' | 'within' | 'above' | 'none'): ComparisonInput => ({
  ...{ name, unit: 'per cent', polarity: 'low', period: '2023-04/2024-03', value: 12 },
  ...{ set: { kind: 'similar', name: '' }, members: 10, lowerQuartile: 8, upperQuartile: 10 },
  comparison: cell({ verdict })
});
const nothing: Differences = { clear: [], outside: [], none: [], missing: [], apart: [] };

describe('what is no clear difference', () => {
  it('is said state by state, none left out', () => {
    const found: Differences = {
      clear: [],
      outside: [input('Reoffending', 'above')],
      none: [input('First-time entrants', 'similar'), input('Offences', 'within')],
      missing: [input('Convicted', 'none')],
      apart: [input('Disposals', 'similar')]
    };
    const sentences = restOfDifferences(found, [{ name: 'Custody', missing: 'suppressed' }]);
    expect(sentences).toEqual([
      'No clear difference, or within the middle half: First-time entrants (2023-24) and Offences (2023-24).',
      'Outside the middle half, as about half of all services are, and not tested against chance: Reoffending (above, 2023-24).',
      'Not today’s finding, since newer figures are missing or the figure is doubtful: Disposals (2023-24).',
      'Not compared: Convicted (2023-24); the reason stands with each.',
      'No figure at all: Custody (suppressed (small numbers)).'
    ]);
  });

  it('is nothing where there is nothing', () => {
    expect(restOfDifferences(nothing, [])).toEqual([]);
  });
});

describe('why none is clear', () => {
  it('tells tested from never tested', () => {
    expect(nothingClear({ clear: [], none: [input('a', 'similar'), input('b', 'within')] })).toContain(
      '1 indicator could be tested'
    );
    expect(nothingClear({ clear: [], none: [input('b', 'within')] })).toContain('Nothing could be tested');
  });
});
