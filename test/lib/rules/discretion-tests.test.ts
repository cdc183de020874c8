import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discretionTests } from '$lib/rules/discretion-tests';
import { margins } from '$lib/rules/margins';
import { rateStandard } from '$lib/rules/rate-standard';
import { cases, percent, rating, threeResults } from './arbitraries';
import { yos2018 } from './real';

const outcomes = (...args: Parameters<typeof discretionTests>) => {
  const { boundary, oneCase, fewCases } = discretionTests(...args);
  return [boundary.outcome, oneCase.outcome, fewCases.outcome];
};
const high = [percent('2.1.2', 95), percent('2.1.3', 97)];
const highCounted = [cases('2.1.2', 19, 20), cases('2.1.3', 20, 20)];

describe('which boundary is tested', () => {
  const at = (pct: number, published: Parameters<typeof discretionTests>[3]) => {
    const tests = discretionTests(yos2018, '2.1', [percent('2.1.1', pct), ...high], published, null);
    return [tests.at, tests.direction];
  };

  it('is the one between the derived and the published rating', () => {
    expect(at(51, 'Good')).toEqual([65, 'up']);
    expect(at(63, 'Inadequate')).toEqual([50, 'down']);
  });

  it('is the nearest when they agree, and only the inner ones count', () => {
    expect(at(51, 'Requires improvement')).toEqual([50, 'down']);
    expect(at(63, 'Requires improvement')).toEqual([65, 'up']);
    expect(at(1, 'Inadequate')).toEqual([50, 'up']);
    expect(at(95, 'Outstanding')).toEqual([80, 'down']);
  });

  it('is the one beside the derived rating when they are further apart', () => {
    expect(at(51, 'Outstanding')).toEqual([65, 'up']);
  });

  it('is the nearest where no published rating is known', () => {
    expect(at(66, null)).toEqual([65, 'down']);
  });
});

describe('(a) within five points of the boundary', () => {
  const boundary = (pct: number, published: Parameters<typeof discretionTests>[3]) =>
    discretionTests(yos2018, '2.1', [percent('2.1.1', pct), ...high], published, null).boundary.outcome;

  it('includes five and excludes six, on both sides', () => {
    expect(boundary(60, 'Good')).toBe('holds');
    expect(boundary(59, 'Good')).toBe('fails');
    expect(boundary(70, 'Requires improvement')).toBe('holds');
    expect(boundary(71, 'Requires improvement')).toBe('fails');
  });

  it('goes by the rounded percentage: 59.5 is 60', () => {
    expect(boundary(59.5, 'Good')).toBe('holds');
  });
});

describe('(b) one case judged otherwise', () => {
  const oneCase = (
    results: Parameters<typeof discretionTests>[2],
    published: Parameters<typeof discretionTests>[3]
  ) => discretionTests(yos2018, '2.1', results, published, null).oneCase.outcome;

  it('holds where one more yes carries the standard across', () => {
    expect(oneCase([cases('2.1.1', 7, 11), ...highCounted], 'Good')).toBe('holds');
  });

  it('fails where two questions tie at the bottom, as one case leaves the other', () => {
    expect(oneCase([cases('2.1.1', 3, 5), cases('2.1.2', 3, 5), cases('2.1.3', 5, 5)], 'Good')).toBe('fails');
  });

  it('fails where one more yes falls short', () => {
    expect(oneCase([cases('2.1.1', 50, 100), ...highCounted], 'Good')).toBe('fails');
  });

  it('holds downwards where one lost yes of any question lowers the standard', () => {
    const results = [cases('2.1.1', 90, 100), cases('2.1.2', 10, 11), cases('2.1.3', 5, 6)];
    expect(oneCase(results, 'Good')).toBe('holds');
    expect(oneCase([cases('2.1.1', 90, 100), cases('2.1.2', 95, 100), cases('2.1.3', 97, 100)], 'Good')).toBe(
      'fails'
    );
  });

  it('is unknown, not failed, where only percentages are printed', () => {
    expect(oneCase([percent('2.1.1', 64), ...high], 'Good')).toBe('unknown');
    expect(oneCase([percent('2.1.1', 64), percent('2.1.2', 64), percent('2.1.3', 90)], 'Good')).toBe(
      'unknown'
    );
  });

  it('needs only the counts that could decide: the others may be percentages going up, not going down', () => {
    expect(oneCase([cases('2.1.1', 7, 11), ...high], 'Good')).toBe('holds');
    expect(oneCase([cases('2.1.1', 95, 100), ...high], 'Good')).toBe('unknown');
  });
});

describe('(c) five cases or fewer', () => {
  const few = (results: Parameters<typeof discretionTests>[2], sample: number | null) =>
    discretionTests(yos2018, '2.1', results, 'Good', sample).fewCases.outcome;

  it('holds by the sub-sample of a lowest question, five included', () => {
    expect(few([cases('2.1.1', 3, 5), ...highCounted], 20)).toBe('holds');
    expect(few([cases('2.1.1', 3, 6), ...highCounted], 20)).toBe('fails');
  });

  it('does not hold by the sub-sample of another question', () => {
    expect(few([cases('2.1.1', 6, 10), cases('2.1.2', 4, 4), cases('2.1.3', 9, 10)], 10)).toBe('fails');
  });

  it('holds by the sample where only percentages are printed, and is unknown in a larger sample', () => {
    expect(few([percent('2.1.1', 60), ...high], 5)).toBe('holds');
    expect(few([percent('2.1.1', 60), ...high], 36)).toBe('unknown');
    expect(few([percent('2.1.1', 60), ...high], null)).toBe('unknown');
  });

  it('fails by a known larger sub-sample even where the sample is not known', () => {
    expect(few([cases('2.1.1', 6, 10), ...highCounted], null)).toBe('fails');
  });
});

describe('all three tests', () => {
  it('agree with the margins in cases: (b) holds exactly where one case raises or lowers the standard', () => {
    fc.assert(
      fc.property(threeResults(12), (results) => {
        const derived = rateStandard(yos2018, '2.1', results).rating;
        const { oneCase, direction } = discretionTests(yos2018, '2.1', results, derived, null);
        const { casesUp, casesDown } = margins(yos2018, '2.1', results);
        const needed = direction === 'up' ? casesUp : casesDown;
        expect(oneCase.outcome).toBe(needed === 1 ? 'holds' : 'fails');
      }),
      { seed: 41, numRuns: 500 }
    );
  });

  it('are never unknown where all counts are published', () => {
    fc.assert(
      fc.property(threeResults(), rating, (results, published) => {
        expect(outcomes(yos2018, '2.1', results, published, null)).not.toContain('unknown');
      }),
      { seed: 42 }
    );
  });

  it('are unknown with the reason where nothing can be derived', () => {
    const tests = discretionTests(yos2018, '2.1', [cases('2.1.1', 1, 2)], 'Good', 8);
    expect(tests).toMatchObject({ at: null, direction: null });
    expect(tests.oneCase).toEqual({
      outcome: 'unknown',
      reason: 'No result is known of key questions 2.1.2 and 2.1.3.'
    });
  });

  it('refuse an impossible sample', () => {
    expect(() => discretionTests(yos2018, '2.1', [], null, -1)).toThrow(
      'sampleCases must be a whole number not below 0, got -1'
    );
  });
});
