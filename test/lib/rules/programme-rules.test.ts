import { describe, expect, it } from 'vitest';
import { programmeRules, ProgrammeRulesError } from '$lib/rules/programme-rules';
import type { FrameworkRows } from '$lib/rules/programme-rules';
import type { RatingBandRow } from '$lib/data/rating-bands';
import { framework, yjs2021, yos2018 } from './real';

/** Rules of the standards of 2018 from a framework with some tables planted. */
const build = (planted: Partial<FrameworkRows>) => programmeRules('yos-2018', { ...framework, ...planted });

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProgrammeRulesError) return error.faults;
    throw error;
  }
  return [];
}

const changed = (rating: string, level: string, change: Partial<RatingBandRow>) => ({
  rating_bands: framework.rating_bands.map((row) =>
    row.programme_id === 'yos-2018' && row.rating === rating && row.level === level
      ? { ...row, ...change }
      : row
  )
});

describe('rules of a programme', () => {
  it('come from the framework as published, bands in order, worst first', () => {
    expect(yos2018.questionBands.map(({ rating, min, max }) => [rating, min, max])).toEqual([
      ['Inadequate', 0, 49],
      ['Requires improvement', 50, 64],
      ['Good', 65, 79],
      ['Outstanding', 80, 100]
    ]);
    expect(yos2018.overallBands.map(({ min, max, score }) => [min, max, score])).toEqual([
      [0, 6, 0],
      [7, 18, 1],
      [19, 30, 2],
      [31, 36, 3]
    ]);
  });

  it('have twelve standards in the score in both programmes, 4.1 outside it, and 3.4 from cases in 2018 only', () => {
    expect(yos2018.standards.filter((each) => each.countsToScore)).toHaveLength(12);
    expect(yjs2021.standards.filter((each) => each.countsToScore)).toHaveLength(12);
    expect(yjs2021.standards.find((each) => each.code === '4.1')?.countsToScore).toBe(false);
    expect(yos2018.standards.find((each) => each.code === '3.4')?.basis).toBe('cases');
    expect(yjs2021.standards.find((each) => each.code === '3.4')?.basis).toBe('evidence');
  });

  it('take the resettlement limit from its table: none in 2018, 4.1 in 2021', () => {
    expect(yos2018.limits).toEqual([]);
    expect(yjs2021.limits).toEqual([{ standardCode: '4.1', whenRated: 'Inadequate', highest: 'Good' }]);
  });

  it('refuse a programme that has no rows, or no bands', () => {
    expect(() => programmeRules('yos-1999', framework)).toThrow(
      'Rules of programme yos-1999: no question_pct bands; no overall_score bands; no standards'
    );
    expect(() => programmeRules('cci-2009', framework)).toThrow(ProgrammeRulesError);
  });

  it('refuse bands that leave a gap, naming it', () => {
    expect(faultsOf(() => build(changed('Good', 'question_pct', { min: 67 })))).toEqual([
      'question_pct band Good (67 to 79) leaves a gap from 65 to 66'
    ]);
  });

  it('refuse bands that overlap, naming them', () => {
    expect(faultsOf(() => build(changed('Good', 'overall_score', { min: 18 })))).toEqual([
      'overall_score band Good (18 to 30) overlaps the band below, which ends at 18'
    ]);
  });

  it('refuse bands that end before or after the highest possible value', () => {
    expect(faultsOf(() => build(changed('Outstanding', 'question_pct', { max: 99 })))).toEqual([
      'question_pct bands end at 99, expected 100'
    ]);
    expect(faultsOf(() => build(changed('Outstanding', 'overall_score', { max: 39 })))).toEqual([
      'overall_score bands end at 39, expected 36'
    ]);
  });

  it('refuse scores that do not rise with the bands, or differ between the levels', () => {
    expect(faultsOf(() => build(changed('Good', 'question_pct', { score: 1 })))).toEqual([
      'question_pct band Good scores 1, not more than Requires improvement (1)',
      'Good scores 2 overall and 1 in a question'
    ]);
  });

  it('refuse a question of no case-based standard, and a case-based standard without questions', () => {
    const questions = framework.questions.map((row) =>
      row.programme_id === 'yos-2018' && row.standard_code === '3.4' ? { ...row, standard_code: '1.4' } : row
    );
    expect(faultsOf(() => build({ questions }))).toEqual([
      'question 3.4.1: 1.4 is no standard that rests on cases',
      'question 3.4.2: 1.4 is no standard that rests on cases',
      'standard 3.4 rests on cases and has no question'
    ]);
  });

  it('list everything wrong at once', () => {
    const planted = changed('Good', 'question_pct', { min: 60, max: 70 });
    const standards = framework.standards.flatMap((row) =>
      row.programme_id === 'yos-2018' && row.standard_code === '1.1' ? [row, row] : [row]
    );
    expect(faultsOf(() => build({ ...planted, standards, discretion_thresholds: [] }))).toEqual([
      'question_pct band Good (60 to 70) overlaps the band below, which ends at 64',
      'question_pct band Outstanding (80 to 100) leaves a gap from 71 to 79',
      'overall_score bands end at 36, expected 39',
      'standard 1.1 stands more than once',
      'no threshold for the discretion test boundary',
      'no threshold for the discretion test one-case',
      'no threshold for the discretion test few-cases'
    ]);
  });
});
