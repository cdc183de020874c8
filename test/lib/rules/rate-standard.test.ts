import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOfQuestion } from '$lib/rules/band-of-question';
import { scoreOf } from '$lib/rules/lookups';
import { rateStandard } from '$lib/rules/rate-standard';
import { cases, percent, threeResults } from './arbitraries';
import { yjs2021, yos2018 } from './real';

const scoreOfStandard = (results: Parameters<typeof rateStandard>[2]) => {
  const { rating } = rateStandard(yos2018, '2.1', results);
  if (rating === null) throw new Error('not derived');
  return scoreOf(yos2018, rating);
};

describe('rating of a standard by the rule', () => {
  it('is the lowest band among its key questions, always', () => {
    fc.assert(
      fc.property(threeResults(), (results) => {
        const lowest = Math.min(...results.map((each) => bandOfQuestion(yos2018, each)?.score ?? NaN));
        expect(scoreOfStandard(results)).toBe(lowest);
      }),
      { seed: 21 }
    );
  });

  it('is never lowered by one more yes', () => {
    fc.assert(
      fc.property(threeResults(), fc.nat(2), (results, which) => {
        const better = results.map((each, i) =>
          i === which && each.yes < each.relevant ? { ...each, yes: each.yes + 1 } : each
        );
        expect(scoreOfStandard(better)).toBeGreaterThanOrEqual(scoreOfStandard(results));
      }),
      { seed: 22 }
    );
  });

  it('names every question tied at the bottom as a driver, and says why in words', () => {
    const results = [cases('2.1.1', 2, 5), cases('2.1.2', 3, 5), cases('2.1.3', 4, 10)];
    expect(rateStandard(yos2018, '2.1', results)).toMatchObject({
      status: 'derived',
      rating: 'Inadequate',
      pct: 40,
      drivers: ['2.1.1', '2.1.3'],
      reason:
        'The lowest key questions are 2.1.1 with 2 of 5 (40 %) and 2.1.3 with 4 of 10 (40 %): Inadequate.'
    });
  });

  it('ties on the rounded percentage: 7 of 11 and 9 of 14 are both 64', () => {
    const results = [cases('2.1.1', 7, 11), cases('2.1.2', 9, 14), cases('2.1.3', 8, 8)];
    expect(rateStandard(yos2018, '2.1', results).drivers).toEqual(['2.1.1', '2.1.2']);
  });

  it('says which question is missing instead of rating without it', () => {
    const unknown = { code: '2.1.2', yes: null, relevant: null, pct: null };
    expect(rateStandard(yos2018, '2.1', [cases('2.1.1', 8, 8), unknown])).toEqual({
      status: 'not-derivable',
      code: '2.1',
      rating: null,
      pct: null,
      drivers: [],
      questions: [],
      reason: 'No result is known of key questions 2.1.2 and 2.1.3.'
    });
    expect(rateStandard(yos2018, '2.1', []).reason).toBe('No results of its key questions are known.');
  });

  it('says that a standard rests on evidence: 1.1 in both programmes, 3.4 in 2021 only', () => {
    const joint = [percent('3.4.1', 72), percent('3.4.2', 92)];
    expect(rateStandard(yos2018, '1.1', []).status).toBe('evidence-based');
    expect(rateStandard(yjs2021, '3.4', joint).status).toBe('evidence-based');
    expect(rateStandard(yos2018, '3.4', joint)).toMatchObject({ status: 'derived', rating: 'Good' });
  });

  it('refuses an unknown standard and a question given twice', () => {
    expect(() => rateStandard(yos2018, '4.1', [])).toThrow('standardCode 4.1 is not a standard of yos-2018');
    const twice = [cases('2.1.1', 1, 2), cases('2.1.1', 2, 2)];
    expect(() => rateStandard(yos2018, '2.1', twice)).toThrow('results has 2.1.1 more than once');
  });
});
