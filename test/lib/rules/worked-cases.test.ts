import { describe, expect, it } from 'vitest';
import type { StandardRating } from '$lib/data/words';
import { discretionTests } from '$lib/rules/discretion-tests';
import { margins } from '$lib/rules/margins';
import { rateOverall } from '$lib/rules/rate-overall';
import { rateStandard } from '$lib/rules/rate-standard';
import { standardVerdict } from '$lib/rules/standard-verdict';
import { whatIf } from '$lib/rules/what-if';
import { inspectionOf, knownStandard, resultsOf, yjs2021, yos2018 } from './real';

// Published figures of three reports of HM Inspectorate of Probation, as they stand in the facts.
const HERTFORDSHIRE = 'hertfordshire-2018-09';
const PETERBOROUGH = 'peterborough-2020-11';
const HARROW = 'harrow-2021-12';

const derivedRatings = (id: string, rules: typeof yos2018) => {
  const { ratings, questions } = inspectionOf(id);
  return Object.fromEntries(
    Object.entries(ratings).map(([code, rating]) => [
      code,
      rateStandard(rules, code, questions).rating ?? rating
    ])
  );
};

describe('Hertfordshire, September 2018', () => {
  it('adds to 31, the lowest Outstanding, as published; one standard lower and it is Good', () => {
    const { ratings, overall } = inspectionOf(HERTFORDSHIRE);
    expect(rateOverall(yos2018, ratings)).toMatchObject({ sum: 31, rating: 'Outstanding' });
    expect(overall).toBe('Outstanding');
    const lower: Record<string, StandardRating | null> = { ...ratings, '1.2': 'Good' };
    expect(rateOverall(yos2018, lower)).toMatchObject({ sum: 30, rating: 'Good' });
  });

  it('has 3.3 Good on 69 per cent and 3.4 Good on 72 per cent', () => {
    const results = resultsOf(HERTFORDSHIRE);
    expect(rateStandard(yos2018, '3.3', results)).toMatchObject({
      rating: 'Good',
      pct: 69,
      drivers: ['3.3.3']
    });
    expect(rateStandard(yos2018, '3.4', results)).toMatchObject({
      rating: 'Good',
      pct: 72,
      drivers: ['3.4.1']
    });
    expect(margins(yos2018, '3.3', results)).toEqual({
      pointsUp: 11,
      pointsDown: 5,
      casesUp: null,
      casesDown: null
    });
  });

  it('leaves the tests that need counts unknown, as only percentages are printed', () => {
    const { tests, status } = standardVerdict(yos2018, knownStandard(HERTFORDSHIRE, '3.3'));
    expect(status).toBe('agrees');
    expect(tests).toMatchObject({
      at: 65,
      boundary: { outcome: 'holds' },
      oneCase: { outcome: 'unknown' },
      fewCases: { outcome: 'unknown' }
    });
  });
});

describe('Peterborough, November 2020', () => {
  it('adds to 29 of 36 as published, and to 28 by the rule alone; both are Good', () => {
    expect(rateOverall(yos2018, inspectionOf(PETERBOROUGH).ratings)).toMatchObject({
      sum: 29,
      rating: 'Good'
    });
    expect(rateOverall(yos2018, derivedRatings(PETERBOROUGH, yos2018))).toMatchObject({
      sum: 28,
      rating: 'Good'
    });
  });

  it('has twelve rated standards on a scale to 36, whatever its prose says of ten and 30', () => {
    expect(rateOverall(yos2018, inspectionOf(PETERBOROUGH).ratings).rated).toBe(12);
    expect(yos2018.overallBands.at(-1)?.max).toBe(36);
  });

  it('has 3.1 Good although its lowest question is 3 of 5: explained by discretion on all three tests, not stated', () => {
    const verdict = standardVerdict(yos2018, knownStandard(PETERBOROUGH, '3.1'));
    expect(verdict).toMatchObject({
      status: 'explained-by-discretion',
      derived: { rating: 'Requires improvement', pct: 60, drivers: ['3.1.2'] },
      tests: {
        at: 65,
        boundary: { outcome: 'holds' },
        oneCase: { outcome: 'holds' },
        fewCases: { outcome: 'holds' }
      },
      margins: { pointsUp: 5, casesUp: 1 }
    });
    expect(verdict.reason).toContain('the report does not state it');
    expect(verdict.tests?.oneCase.reason).toContain('4 of 5 (80 %)');
  });

  it('has 3.2 Inadequate with two questions tied at 2 of 5: one case changes nothing, five cases allow discretion', () => {
    const verdict = standardVerdict(yos2018, knownStandard(PETERBOROUGH, '3.2'));
    expect(verdict).toMatchObject({
      status: 'agrees',
      derived: { rating: 'Inadequate', pct: 40, drivers: ['3.2.1', '3.2.3'] },
      tests: {
        at: 50,
        boundary: { outcome: 'fails' },
        oneCase: { outcome: 'fails' },
        fewCases: { outcome: 'holds' }
      },
      margins: { casesUp: 2, casesDown: null }
    });
  });

  it('has 2.4 Good on 5 of 7, beside questions of 8 cases', () => {
    expect(rateStandard(yos2018, '2.4', resultsOf(PETERBOROUGH))).toMatchObject({
      rating: 'Good',
      pct: 71,
      drivers: ['2.4.3'],
      reason: 'The lowest key question is 2.4.3 with 5 of 7 (71 %): Good.'
    });
  });

  it('has 3.4 Outstanding with a question that rests on one case', () => {
    expect(rateStandard(yos2018, '3.4', resultsOf(PETERBOROUGH))).toMatchObject({
      rating: 'Outstanding',
      pct: 100,
      drivers: ['3.4.1', '3.4.2']
    });
    expect(margins(yos2018, '3.4', resultsOf(PETERBOROUGH)).casesDown).toBe(1);
  });
});

describe('Harrow, December 2021', () => {
  it('adds to 17 of 36 as published, and to 16 by the rule alone; both are Requires improvement', () => {
    expect(rateOverall(yjs2021, inspectionOf(HARROW).ratings)).toMatchObject({
      sum: 17,
      rating: 'Requires improvement'
    });
    expect(rateOverall(yjs2021, derivedRatings(HARROW, yjs2021)).sum).toBe(16);
  });

  it('has 2.2 Good on 7 of 11, an uplift that the report states; 8 of 11 would be Good without it', () => {
    const verdict = standardVerdict(yjs2021, knownStandard(HARROW, '2.2'));
    expect(verdict).toMatchObject({
      status: 'explained-by-discretion',
      derived: { rating: 'Requires improvement', pct: 64, drivers: ['2.2.3'] },
      tests: { boundary: { outcome: 'holds' }, oneCase: { outcome: 'holds' }, fewCases: { outcome: 'fails' } }
    });
    expect(verdict.reason).toContain('The report states that discretion was used');
    expect(verdict.tests?.oneCase.reason).toContain('8 of 11 (73 %)');
  });

  it('did not rate 4.1, which is known and puts no limit on the overall rating', () => {
    const { ratings } = inspectionOf(HARROW);
    expect(ratings['4.1']).toBe('Not rated');
    expect(rateOverall(yjs2021, ratings).limit).toBe('not-applied');
    const verdict = standardVerdict(yjs2021, knownStandard(HARROW, '4.1'));
    expect(verdict.status).toBe('evidence-based');
    expect(verdict.reason).toContain('The report did not rate it');
  });

  it('has 3.3 Requires improvement on 57 per cent, whatever its prompts', () => {
    expect(standardVerdict(yjs2021, knownStandard(HARROW, '3.3'))).toMatchObject({
      status: 'agrees',
      derived: { rating: 'Requires improvement', pct: 57, drivers: ['3.3.1'] }
    });
  });
});

describe('any inspection of the 2021 programme', () => {
  it('is Good at most with 4.1 Inadequate, also as a what-if on an Outstanding one', () => {
    const carmarthenshire = inspectionOf('carmarthenshire-2024-03');
    expect(rateOverall(yjs2021, carmarthenshire.ratings)).toMatchObject({ sum: 34, rating: 'Outstanding' });
    const limited = whatIf(yjs2021, carmarthenshire, { ratings: { '4.1': 'Inadequate' } });
    expect(limited).toMatchObject({ score: 34, overall: 'Good', limit: 'applied' });
  });
});

it('tests are shown for every case-based standard of the three reports, used or not', () => {
  for (const [id, rules] of [
    [HERTFORDSHIRE, yos2018],
    [PETERBOROUGH, yos2018],
    [HARROW, yjs2021]
  ] as const) {
    for (const { code } of rules.standards.filter((each) => each.basis === 'cases')) {
      const { published, results, sampleCases } = knownStandard(id, code);
      if (published === 'Not rated') throw new Error(`${id} ${code} is not rated`);
      expect(
        discretionTests(rules, code, results, published, sampleCases).at,
        `${id} ${code}`
      ).not.toBeNull();
    }
  }
});
