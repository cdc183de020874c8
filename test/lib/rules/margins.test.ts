import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '$lib/rules/lookups';
import { margins } from '$lib/rules/margins';
import type { QuestionResult } from '$lib/rules/question-result';
import { rateStandard } from '$lib/rules/rate-standard';
import { cases, percent, threeResults } from './arbitraries';
import { yos2018 } from './real';

type Counted = QuestionResult & { yes: number; relevant: number };

const scoreOfStandard = (results: readonly QuestionResult[]) => {
  const { rating } = rateStandard(yos2018, '2.1', results);
  if (rating === null) throw new Error('not derived');
  return scoreOf(yos2018, rating);
};

/** Every way to change `n` cases of three questions in one direction, as far as the bases allow. */
function distributions(results: readonly Counted[], n: number, sign: 1 | -1): Counted[][] {
  const [first, ...rest] = results;
  if (!first) return n === 0 ? [[]] : [];
  const room = sign === 1 ? first.relevant - first.yes : first.yes;
  return Array.from({ length: Math.min(room, n) + 1 }, (_, moved) =>
    distributions(rest, n - moved, sign).map((others) => [
      { ...first, yes: first.yes + sign * moved },
      ...others
    ])
  ).flat();
}

describe('margins of a standard', () => {
  it('count points to the next band for the question furthest below it', () => {
    const results = [percent('2.1.1', 57), percent('2.1.2', 61), percent('2.1.3', 90)];
    expect(margins(yos2018, '2.1', results)).toEqual({
      pointsUp: 8,
      pointsDown: 8,
      casesUp: null,
      casesDown: null
    });
  });

  it('count points down to just below the minimum of its band: 69 per cent has five', () => {
    const results = [percent('2.1.1', 69), percent('2.1.2', 80), percent('2.1.3', 90)];
    expect(margins(yos2018, '2.1', results)).toMatchObject({ pointsUp: 11, pointsDown: 5 });
  });

  it('count cases over all questions together, not for the driver alone', () => {
    const results = [cases('2.1.1', 7, 11), cases('2.1.2', 8, 11), cases('2.1.3', 7, 11)];
    expect(margins(yos2018, '2.1', results)).toMatchObject({ casesUp: 2, casesDown: 2 });
  });

  it('are null at the top upwards and at the bottom downwards', () => {
    const top = [cases('2.1.1', 8, 8), cases('2.1.2', 8, 8), cases('2.1.3', 8, 8)];
    expect(margins(yos2018, '2.1', top)).toEqual({
      pointsUp: null,
      pointsDown: 21,
      casesUp: null,
      casesDown: 2
    });
    const bottom = [cases('2.1.1', 0, 8), cases('2.1.2', 8, 8), cases('2.1.3', 8, 8)];
    expect(margins(yos2018, '2.1', bottom)).toEqual({
      pointsUp: 50,
      pointsDown: null,
      casesUp: 4,
      casesDown: null
    });
  });

  it('are null where nothing can be derived, and for evidence', () => {
    const none = { pointsUp: null, pointsDown: null, casesUp: null, casesDown: null };
    expect(margins(yos2018, '2.1', [cases('2.1.1', 1, 2)])).toEqual(none);
    expect(margins(yos2018, '1.1', [])).toEqual(none);
  });

  it('agree with re-rating in every distribution of cases: the margin moves the standard, one case less never does', () => {
    fc.assert(
      fc.property(threeResults(7), (results) => {
        const now = scoreOfStandard(results);
        const { casesUp, casesDown } = margins(yos2018, '2.1', results);
        const best = (n: number) => Math.max(...distributions(results, n, 1).map(scoreOfStandard));
        const worst = (n: number) => Math.min(...distributions(results, n, -1).map(scoreOfStandard));
        if (casesUp !== null) {
          expect(best(casesUp)).toBeGreaterThan(now);
          expect(best(casesUp - 1)).toBe(now);
        }
        if (casesDown !== null) {
          expect(worst(casesDown)).toBeLessThan(now);
          expect(worst(casesDown - 1)).toBe(now);
        }
        expect(casesUp === null).toBe(now === 3);
        expect(casesDown === null).toBe(now === 0);
      }),
      { seed: 51, numRuns: 200 }
    );
  });

  it('agree with re-rating in points: every question lifted by points up rises, the lowest lowered by points down falls', () => {
    const pct = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(pct, pct, pct, (a, b, c) => {
        const at = (shift: (pct: number) => number) =>
          [a, b, c].map((each, i) => percent(`2.1.${i + 1}`, Math.max(0, Math.min(100, shift(each)))));
        const now = scoreOfStandard(at((each) => each));
        const { pointsUp, pointsDown } = margins(
          yos2018,
          '2.1',
          at((each) => each)
        );
        if (pointsUp !== null) {
          expect(scoreOfStandard(at((each) => each + pointsUp))).toBeGreaterThan(now);
          expect(scoreOfStandard(at((each) => each + pointsUp - 1))).toBe(now);
        }
        if (pointsDown !== null) {
          expect(scoreOfStandard(at((each) => each - pointsDown))).toBeLessThan(now);
          expect(scoreOfStandard(at((each) => each - pointsDown + 1))).toBe(now);
        }
      }),
      { seed: 52, numRuns: 500 }
    );
  });
});
