import { describe, expect, it } from 'vitest';
import { proveCounts, proveSamples } from '../../../../src/build/read/prove/counts';
import { checked, likely, ofInspection, question, said, sureness } from './marks';

const counts = (figures: { yes?: number; base?: number; pct?: number }, sample: number | null = null) => {
  const bench = checked(question('2.1.1', figures), (of) => proveCounts(of, () => sample));
  return { said: said(bench), sure: [...new Set(bench.values.map(({ confidence }) => confidence))], bench };
};

describe('counts of a key question', () => {
  it.each([
    [{ yes: 7, base: 8, pct: 88 }],
    [{ yes: 7, base: 8, pct: 87.5 }],
    [{ yes: 0, base: 8, pct: 0 }],
    [{ yes: 8, base: 8 }],
    [{ base: 8, pct: 88 }],
    [{ base: 8, pct: 100 }]
  ])('that can be are left alone: %j', (figures) => {
    expect(counts(figures)).toMatchObject({ said: [], sure: ['likely'] });
  });
  it.each([[{ yes: 9, base: 8 }], [{ yes: 0, base: 0 }], [{ base: 0, pct: 50 }]])(
    'that cannot be are doubtful: %j',
    (figures) => {
      expect(counts(figures)).toMatchObject({ said: ['conflict yes-above-base'], sure: ['doubtful'] });
    }
  );
  it('that give another percentage than the printed one are doubtful, all three', () => {
    expect(counts({ yes: 7, base: 8, pct: 87 })).toMatchObject({
      said: ['conflict percentage-of-count'],
      sure: ['doubtful']
    });
    expect(counts({ yes: 7, base: 8, pct: 87 }).bench.findings[0]?.message).toBe(
      '2.1.1: 7 of 8 is not 87 %.'
    );
  });
  it('that are not printed must be possible for the percentage', () => {
    expect(counts({ base: 8, pct: 87 })).toMatchObject({
      said: ['conflict percentage-of-count'],
      sure: ['likely']
    });
  });
  it('are not certain any more where they cannot be what the report holds', () => {
    const certain = question('2.1.1', { base: 8, pct: 87 }).map((value) => ({
      ...value,
      confidence: 'certain' as const
    }));
    expect(checked(certain, (of) => proveCounts(of, () => null)).values.map((one) => one.confidence)).toEqual(
      ['likely', 'likely']
    );
  });
  it('may be as many as the sample and no more', () => {
    expect(counts({ yes: 7, base: 8 }, 8).said).toEqual([]);
    expect(counts({ yes: 7, base: 8 }, 7)).toMatchObject({
      said: ['conflict base-above-sample'],
      sure: ['likely']
    });
  });
  it('are held against the sample of their own domain', () => {
    const bench = checked([...question('2.1.1', { base: 8 }), ...question('3.1.1', { base: 8 })], (of) =>
      proveCounts(of, (domain) => (domain === '3' ? 5 : 8))
    );
    expect(bench.findings.map(({ message }) => message)).toEqual([
      '3.1.1: more cases (8) than the sample holds (5).'
    ]);
  });
  it('of prompts are checked too, under the name of the prompt', () => {
    const key = { question_code: '2.1.1', prompt_code: 'b' };
    const cells = [
      likely('prompt_results', key, 'yes_cases', 9),
      likely('prompt_results', key, 'base_cases', 8)
    ];
    const bench = checked(cells, (of) => proveCounts(of, () => null));
    expect(bench.findings[0]?.message).toBe('2.1.1 b: 9 of 8 cannot be.');
  });
  it('never become surer', () => {
    const doubtful = question('2.1.1', { yes: 7, base: 8, pct: 88 }).map((value) => ({
      ...value,
      confidence: 'doubtful' as const
    }));
    expect(
      checked(doubtful, (of) => proveCounts(of, () => 7)).values.map(({ confidence }) => confidence)
    ).toEqual(['doubtful', 'doubtful', 'doubtful']);
  });
});

describe('the cases of an inspection', () => {
  const sample = (all: number, court: number, oocd: number) =>
    checked(
      [ofInspection('cases', all), ofInspection('court_cases', court), ofInspection('oocd_cases', oocd)],
      proveSamples
    );

  it('are those of court and those out of court', () => {
    expect(said(sample(25, 11, 14))).toEqual([]);
    const bench = sample(26, 11, 14);
    expect(said(bench)).toEqual(['conflict cases-add-up']);
    expect(sureness(bench)).toEqual([
      'cases 26: doubtful',
      'court_cases 11: doubtful',
      'oocd_cases 14: doubtful'
    ]);
  });
  it('are not checked where one of them is not known', () => {
    expect(said(checked([ofInspection('cases', 26), ofInspection('court_cases', 11)], proveSamples))).toEqual(
      []
    );
  });
});
