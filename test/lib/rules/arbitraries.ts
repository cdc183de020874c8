import fc from 'fast-check';
import type { QuestionResult } from '$lib/rules/question-result';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import { RATINGS } from '$lib/data/words';
import { yos2018 } from './real';

/** A counted result, 1 to `most` cases in its base. */
export const countedResult = (
  code: string,
  most = 30
): fc.Arbitrary<QuestionResult & { yes: number; relevant: number }> =>
  fc
    .integer({ min: 1, max: most })
    .chain((relevant) =>
      fc.record({ yes: fc.integer({ min: 0, max: relevant }), relevant: fc.constant(relevant) })
    )
    .map((counts) => ({ code, ...counts, pct: null }));

/** Results of standard 2.1's three questions. */
export const threeResults = (most = 30) =>
  fc.tuple(countedResult('2.1.1', most), countedResult('2.1.2', most), countedResult('2.1.3', most));

/** Any of the four ratings. */
export const rating = fc.constantFrom(...RATINGS);

/** An invented inspection with all twelve standards and all key questions of the 2018 programme. */
export const wholeInspection: fc.Arbitrary<RatedInspection> = fc.record({
  ratings: fc.record(Object.fromEntries(yos2018.standards.map(({ code }) => [code, rating]))),
  questions: fc.tuple(...yos2018.questions.map(({ code }) => countedResult(code, 12))),
  overall: rating
});

/** A result with counts, written short. Invented. */
export const cases = (code: string, yes: number, relevant: number): QuestionResult => ({
  code,
  yes,
  relevant,
  pct: null
});

/** A result of which only the percentage is known. Invented. */
export const percent = (code: string, pct: number): QuestionResult => ({
  code,
  yes: null,
  relevant: null,
  pct
});
