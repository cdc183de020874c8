import { describe, expect, it } from 'vitest';
import { proveCciRanges, proveShares } from '../../../../src/build/read/prove/shares';
import { checked, likely, said, sureness } from './marks';

const share = (population: string, category: string, pct: number) =>
  likely('report_demographics', { population, dimension: 'age', category }, 'share_pct', pct, {
    confidence: 'certain'
  });
const shares = (...pcts: number[]) => {
  const bench = checked(
    pcts.map((pct, i) => share('service', `group ${i}`, pct)),
    proveShares
  );
  return [said(bench), bench.values[0]?.confidence];
};

describe('shares of one group', () => {
  it('add to a hundred, as far as rounding lets them', () => {
    for (const pcts of [
      [22, 78],
      [33, 33, 33],
      [22, 79],
      [23, 79],
      [24, 74]
    ])
      expect(shares(...pcts)).toEqual([[], 'certain']);
  });
  it.each([[[22, 81]], [[22, 75]], [[50]]])('are not certain where they do not: %j', (pcts) => {
    expect(shares(...pcts)).toEqual([['conflict shares-add-up'], 'likely']);
  });
  it('are added for each group apart', () => {
    const bench = checked(
      [
        share('service', 'young', 40),
        share('england-and-wales', 'young', 22),
        share('service', 'old', 60),
        share('england-and-wales', 'old', 70)
      ],
      proveShares
    );
    expect(bench.findings.map(({ message }) => message)).toEqual([
      'Shares of england-and-wales, age add to 92 %.'
    ]);
    expect(bench.values.map(({ confidence }) => confidence)).toEqual([
      'certain',
      'likely',
      'certain',
      'likely'
    ]);
  });
});

describe('scores of the areas inspected so far', () => {
  const range = (lowest: number, average: number, highest: number) =>
    checked(
      (
        [
          ['lowest_so_far', lowest],
          ['average_so_far', average],
          ['highest_so_far', highest]
        ] as const
      ).map(([column, value]) =>
        likely('cci_scores', { level: 'headline', code: 'safeguarding' }, column, value)
      ),
      proveCciRanges
    );

  it('stand in order, the same score at both ends included', () => {
    expect([said(range(37, 68, 91)), said(range(68, 68, 68))]).toEqual([[], []]);
  });
  it('are doubtful where they do not: figures of two columns were taken for each other', () => {
    for (const bench of [range(91, 68, 37), range(37, 91, 68), range(68, 37, 91)]) {
      expect(said(bench)).toEqual(['conflict range-order']);
      expect(sureness(bench).every((line) => line.endsWith('doubtful'))).toBe(true);
    }
  });
  it('are not compared as words: 100 is more than 91', () => {
    expect(said(range(9, 91, 100))).toEqual([]);
  });
});
