import { describe, expect, it } from 'vitest';
import { discretionTests } from '$lib/rules/discretion-tests';
import { programmeRules, ProgrammeRulesError, type FrameworkRows } from '$lib/rules/programme-rules';
import { rateOverall } from '$lib/rules/rate-overall';
import { cases } from './arbitraries';
import { framework, yjs2021, yos2018 } from './real';

type Thresholds = FrameworkRows['discretion_thresholds'];
type Limits = FrameworkRows['rating_limits'];

function faultsOf(programmeId: string, planted: Partial<FrameworkRows>): readonly string[] {
  try {
    programmeRules(programmeId, { ...framework, ...planted });
  } catch (error) {
    if (error instanceof ProgrammeRulesError) return error.faults;
    throw error;
  }
  return [];
}

/** The thresholds with one test's planted in every programme. */
const threshold = (test: string, value: number): Thresholds =>
  framework.discretion_thresholds.map((row) => (row.test === test ? { ...row, threshold: value } : row));

describe('thresholds of professional discretion', () => {
  it('come from their table: 5 points, 1 case, 5 cases, in both programmes', () => {
    const published = { withinPoints: 5, changedCases: 1, fewCases: 5 };
    expect(yos2018.discretion).toEqual(published);
    expect(yjs2021.discretion).toEqual(published);
  });

  it('decide the tests: six points instead of five, two cases instead of one, six instead of five', () => {
    const results = [cases('2.1.1', 13, 22), cases('2.1.2', 22, 22), cases('2.1.3', 22, 22)];
    const outcomes = (discretion_thresholds: Thresholds, sample: number) => {
      const rules = programmeRules('yos-2018', { ...framework, discretion_thresholds });
      const tests = discretionTests(rules, '2.1', results, 'Good', sample);
      return [tests.boundary, tests.oneCase, tests.fewCases].map((test) => test.outcome);
    };
    expect(outcomes(framework.discretion_thresholds, 6)).toEqual(['fails', 'fails', 'fails']);
    expect(outcomes(threshold('boundary', 6), 6)).toEqual(['holds', 'fails', 'fails']);
    expect(outcomes(threshold('one-case', 2), 6)).toEqual(['fails', 'holds', 'fails']);
    expect(outcomes(threshold('few-cases', 6), 6)).toEqual(['fails', 'fails', 'holds']);
  });

  it('are refused where one is missing, twice there, or none at all', () => {
    const { discretion_thresholds: rows } = framework;
    const without = rows.filter((row) => row.programme_id !== 'yos-2018' || row.test !== 'few-cases');
    expect(faultsOf('yos-2018', { discretion_thresholds: without })).toEqual([
      'no threshold for the discretion test few-cases'
    ]);
    expect(faultsOf('yjs-2021', { discretion_thresholds: without })).toEqual([]);
    expect(faultsOf('yos-2018', { discretion_thresholds: [...rows, ...rows.slice(0, 1)] })).toEqual([
      'the discretion test boundary has 2 thresholds'
    ]);
    expect(faultsOf('yos-2018', { discretion_thresholds: threshold('one-case', 0.5) })).toEqual([
      'the discretion test one-case cannot have the threshold 0.5'
    ]);
  });
});

describe('limits on the overall rating', () => {
  const limits = (change: Partial<Limits[number]>): Limits =>
    framework.rating_limits.map((row) => ({ ...row, ...change }));

  it('decide the rating: a limit to Requires improvement holds a score of 36 down to it', () => {
    const planted = { ...framework, rating_limits: limits({ highest_overall: 'Requires improvement' }) };
    const rules = programmeRules('yjs-2021', planted);
    const ratings = Object.fromEntries(
      rules.standards.map(({ code }) => [code, code === '4.1' ? 'Inadequate' : 'Outstanding'] as const)
    );
    expect(rateOverall(rules, ratings)).toMatchObject({
      sum: 36,
      rating: 'Requires improvement',
      limit: 'applied'
    });
  });

  it('are refused where a standard outside the score has none', () => {
    expect(faultsOf('yjs-2021', { rating_limits: [] })).toEqual([
      'standard 4.1 is outside the score and no limit names it'
    ]);
    expect(faultsOf('yos-2018', { rating_limits: [] })).toEqual([]);
  });

  it('are refused on a standard in the score, twice, or where they limit nothing', () => {
    expect(faultsOf('yjs-2021', { rating_limits: limits({ standard_code: '1.1' }) })).toEqual([
      'the limit by 1.1 Inadequate is on no standard outside the score',
      'standard 4.1 is outside the score and no limit names it'
    ]);
    expect(faultsOf('yjs-2021', { rating_limits: [...limits({}), ...limits({})] })).toEqual([
      'the limit by 4.1 Inadequate stands more than once'
    ]);
    expect(faultsOf('yjs-2021', { rating_limits: limits({ highest_overall: 'Outstanding' }) })).toEqual([
      'the limit by 4.1 Inadequate limits nothing: Outstanding is the highest rating'
    ]);
  });
});
