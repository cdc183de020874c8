import { describe, expect, it } from 'vitest';
import type { DraftValue } from '../../../../src/build/read/draft';
import { proveStandards } from '../../../../src/build/read/prove/standards';
import { known } from '../invented';
import { checked, likely, question, rating, said } from './marks';

const rules = known.rules.get('yos-2018');
if (!rules) throw new Error('the programme has rules');

function prove(values: readonly DraftValue[], sample: number | null = null) {
  const bench = checked(values, (of) => proveStandards(of, rules as NonNullable<typeof rules>, () => sample));
  const certain = bench.values
    .filter(({ confidence }) => confidence === 'certain')
    .map(({ column }) => column);
  const discretion = bench.of('standard_ratings', 'discretion')[0];
  return { said: said(bench), certain, discretion, bench };
}
const assessment = (lowest: number) => [
  ...question('2.1.1', { pct: 90 }),
  ...question('2.1.2', { pct: lowest }),
  ...question('2.1.3', { pct: 85 })
];
/** The lowest, 36 of 50, is far from both ends of Good, and one case more or less leaves it there. */
const counted = ['2.1.1', '2.1.2', '2.1.3'].flatMap((code) => question(code, { yes: 36, base: 50 }));
const stated = (value: string) => likely('standard_ratings', { standard_code: '2.1' }, 'discretion', value);

describe('a rating and its key questions', () => {
  it.each([
    ['Outstanding', 80],
    ['Good', 79],
    ['Good', 65],
    ['Requires improvement', 64],
    ['Requires improvement', 50],
    ['Inadequate', 49]
  ])('bear each other out where the lowest gives it: %s, %i %%', (words, lowest) => {
    const { said: findings, certain } = prove([rating('2.1', words), ...assessment(lowest)]);
    expect([findings, certain]).toEqual([[], ['rating', 'published_pct', 'published_pct', 'published_pct']]);
  });
  it('leave what was not printed beside a question in doubt', () => {
    const worked = question('2.1.1', { yes: 9, base: 10 }, 'only-count-that-fits');
    const { certain } = prove([
      rating('2.1', 'Outstanding'),
      ...worked,
      ...question('2.1.2', { pct: 90 }),
      ...question('2.1.3', { pct: 90 })
    ]);
    expect(certain).toEqual(['rating', 'published_pct', 'published_pct']);
  });
  it('are not certain where nothing explains that they differ, also when they were before', () => {
    const sure = [rating('2.1', 'Outstanding'), ...counted].map((value) => ({
      ...value,
      confidence: 'certain' as const
    }));
    const { said: findings, certain } = prove(sure, 50);
    expect([findings, certain]).toEqual([['conflict standard-from-questions'], []]);
  });
  it('are not certain where they are two bands apart, near a boundary or not', () => {
    expect(prove([rating('2.1', 'Inadequate'), ...assessment(80)], 50).said).toEqual([
      'conflict standard-from-questions'
    ]);
  });
  it('are not held against each other where a question is missing', () => {
    const { said: findings, certain } = prove([rating('2.1', 'Inadequate'), ...assessment(90).slice(1)]);
    expect([findings, certain]).toEqual([[], []]);
  });
  it('are those of one standard: the next one is judged by its own', () => {
    const other = rating('2.2', 'Inadequate');
    const { certain } = prove([rating('2.1', 'Outstanding'), ...assessment(80), other]);
    expect(certain).toHaveLength(4);
    expect(other.confidence).toBe('likely');
  });
  it('are not looked for where a standard rests on other evidence', () => {
    expect(prove([rating('1.1', 'Good'), ...question('1.1.1', { pct: 10 })]).said).toEqual([]);
  });
});

describe('discretion', () => {
  it('that the report states explains a rating of another band, and is borne out by it', () => {
    const { said: findings, certain } = prove(
      [rating('2.1', 'Good'), stated('uplift'), ...assessment(55)],
      50
    );
    expect(findings).toEqual(['note discretion']);
    expect(certain).toContain('discretion');
    expect(certain).not.toContain('rating');
  });
  it('that the report states the other way round explains nothing', () => {
    const up = rating('2.1', 'Outstanding');
    expect(prove([up, stated('reduction'), ...counted], 50).said).toEqual([
      'conflict standard-from-questions'
    ]);
    expect(prove([up, stated('uplift'), ...counted], 50).said).toEqual(['note discretion']);
  });
  it('that was possible and is not stated is noted as such, and only likely', () => {
    const { said: findings, discretion, certain } = prove([rating('2.1', 'Good'), ...assessment(62)], 50);
    expect(findings).toEqual(['note discretion']);
    expect(discretion).toMatchObject({ value: 'not-stated', confidence: 'likely' });
    expect(certain).toEqual([]);
  });
  it('is not noted where the rating follows from the questions', () => {
    expect(prove([rating('2.1', 'Outstanding'), ...assessment(80)]).discretion).toBeUndefined();
  });
});

describe('figures that cannot be', () => {
  it('are doubtful, are said, and decide nothing', () => {
    const impossible = question('2.1.2', { yes: 9, base: 8 });
    const {
      said: findings,
      certain,
      bench
    } = prove([
      rating('2.1', 'Outstanding'),
      ...question('2.1.1', { pct: 90 }),
      ...impossible,
      ...question('2.1.3', { pct: 90 })
    ]);
    expect(findings).toEqual(['conflict impossible-count']);
    expect(certain).toEqual([]);
    expect(bench.of('question_results', 'yes_cases')[0]?.confidence).toBe('doubtful');
    expect(prove(question('2.1.1', { pct: 101 })).said).toEqual(['conflict impossible-count']);
    expect(prove(question('2.1.1', { pct: 100 })).said).toEqual([]);
  });
  it('are not counts without their base: then the percentage holds', () => {
    const { said: findings } = prove([
      rating('2.1', 'Outstanding'),
      ...question('2.1.1', { yes: 9, pct: 90 })
    ]);
    expect(findings).toEqual([]);
  });
});
