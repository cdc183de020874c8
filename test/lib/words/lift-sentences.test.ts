import { describe, expect, it } from 'vitest';
import { lifts } from '$lib/words/lift-sentences';
import { whatIf } from '$lib/rules/what-if';
import { inspectionOf, yjs2021, yos2018 } from '../rules/real';

const HARROW = inspectionOf('harrow-2021-12');
const PETERBOROUGH = inspectionOf('peterborough-2020-11');

describe('what would lift the overall rating, in sentences', () => {
  it('says for Harrow what Good takes and the smallest ways, with standards, cases and questions', () => {
    const [good] = lifts(yjs2021, HARROW);
    expect(good?.lead).toBe('Good takes 19 of 36 points: 2 more than the 17 there are.');
    expect(good?.ways).toHaveLength(6);
    expect(good?.ways.slice(0, 3).map(({ words }) => words)).toEqual([
      '2.3 Implementation and delivery (court disposals) to Outstanding with 4 more cases answered yes ' +
        '(2.3.2 from 7 to 9 of 11 and 2.3.3 from 7 to 9 of 11).',
      'Any 2 of these standards, one band up each: 1.1 Governance and leadership, 1.2 Staff, ' +
        '1.3 Partnerships and services, 1.4 Information and facilities and ' +
        '3.4 Out-of-court disposal policy and provision.',
      '3.2 Planning (out-of-court disposals) to Good with 1 more case answered yes (3.2.2 from 9 to 10 of 14); ' +
        'and any one of these standards, one band up: 1.1 Governance and leadership, 1.2 Staff, ' +
        '1.3 Partnerships and services, 1.4 Information and facilities and ' +
        '3.4 Out-of-court disposal policy and provision.'
    ]);
  });

  it('names only cases and standards that what-if confirms: read back out of each sentence', () => {
    for (const [rules, inspection] of [
      [yjs2021, HARROW],
      [yos2018, PETERBOROUGH]
    ] as const)
      for (const { target, ways } of lifts(rules, inspection))
        for (const { words, set } of ways) {
          expect(whatIf(rules, inspection, set.change).overall).toBe(target);
          const said = [...words.matchAll(/(\d+) more case/g)].reduce((sum, [, n]) => sum + Number(n), 0);
          expect(said).toBe(set.cases);
        }
  });

  it('warns of small samples: Peterborough 3.2 rests on five cases', () => {
    const way = lifts(yos2018, PETERBOROUGH)[0]?.ways[0];
    expect(way?.words).toContain('3.2 Planning (out-of-court disposals) to Outstanding with 5 more cases');
    expect(way?.caution).toBe(
      'Small sample: 3.2.1, 3.2.2 and 3.2.3 rest on 5 cases each, so one case is 20 percentage points.'
    );
  });

  it('says many sets at once, and what is out of reach', () => {
    const cardiff = lifts(yos2018, inspectionOf('cardiff-2020-07'));
    expect(cardiff[0]?.ways.map(({ words }) => words)).toEqual([
      'Any 7 of the 12 standards, one band up each.'
    ]);
    expect(cardiff.map(({ lead }) => lead)).toEqual([
      'Requires improvement takes 7 of 36 points: 7 more than the 0 there are.',
      'Good takes 19 of 36 points: 19 more than the 0 there are. That is out of reach if standards without counts of cases move by one band at most.',
      'Outstanding takes 31 of 36 points: 31 more than the 0 there are. That is out of reach if standards without counts of cases move by one band at most.'
    ]);
    const outstanding = lifts(yjs2021, HARROW)[1];
    expect(outstanding?.lead).toMatch(/14 more .* 4\.1 Resettlement .* must not be Inadequate\.$/);
    expect(outstanding?.ways[0]?.words).toMatch(
      /^1\.2, 2\.2, .* to Outstanding; 1\.1, .* to Good: 28 more cases answered yes in all/
    );
  });

  it('names questions in points where only percentages are published', () => {
    const hertfordshire = { ...inspectionOf('hertfordshire-2018-09'), overall: null };
    const ratings = { ...hertfordshire.ratings, '1.2': 'Good' as const };
    const [lift] = lifts(yos2018, { ...hertfordshire, ratings });
    expect(lift?.target).toBe('Outstanding');
    expect(lift?.ways.map(({ words }) => words).join(' ')).toContain('(3.3.3 from 69 to 80 %)');
    expect(lift?.ways.map(({ words }) => words).join(' ')).not.toContain('more case');
  });

  it('says nothing above the highest rating, and nothing of a set in part', () => {
    expect(lifts(yos2018, inspectionOf('hertfordshire-2018-09'))).toEqual([]);
    expect(lifts(yjs2021, inspectionOf('barnet-2022-05'))).toEqual([]);
  });
});
