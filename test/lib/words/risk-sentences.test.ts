import { describe, expect, it } from 'vitest';
import { nearestRisks } from '$lib/rules/nearest-risks';
import { riskSentences, riskWords } from '$lib/words/risk-sentences';
import { inspectionOf, yjs2021, yos2018 } from '../rules/real';

const risksOf = (rules: typeof yos2018, id: string) => nearestRisks(rules, inspectionOf(id));

describe('the nearest risks, in sentences', () => {
  it('of Harrow: one case in either of two questions, and what it does', () => {
    expect(riskSentences(yjs2021, risksOf(yjs2021, 'harrow-2021-12'), 2)).toEqual([
      'One case fewer answered yes in 2.1.2 (9 of 11) or 2.1.3 (9 of 11): 2.1 Assessment (court disposals) ' +
        'falls from Outstanding to Good; the score goes from 17 to 16 and the overall rating stays Requires improvement.',
      'One case fewer answered yes in 3.1.2 (10 of 14): 3.1 Assessment (out-of-court disposals) falls from Good to ' +
        'Requires improvement; the score goes from 17 to 16 and the overall rating stays Requires improvement.',
      '5 further risks, none of a greater loss, are left out here.'
    ]);
  });

  it('of Peterborough say that a single case decides, and that five are few', () => {
    const [first, second] = riskSentences(yos2018, risksOf(yos2018, 'peterborough-2020-11'));
    expect(first).toMatch(/^One case fewer answered yes in 3\.4\.2 \(1 of 1\): 3\.4 Joint working falls/);
    expect(first).toMatch(/Small sample: 3\.4\.2 rests on a single case\.$/);
    expect(second).toMatch(/3\.1\.2 rests on 5 cases, so one case is 20 percentage points\.$/);
  });

  it('of Hertfordshire say that only percentages are known, and count points, not cases', () => {
    const said = riskSentences(yos2018, risksOf(yos2018, 'hertfordshire-2018-09'), 20);
    expect(said[0]).toMatch(/^Only percentages/);
    expect(said[1]).toBe(
      '2.1.3 (83 %) lower by 4 percentage points: 2.1 Assessment (court disposals) falls from Outstanding to Good; ' +
        'the score goes from 31 to 30 and the overall rating falls from Outstanding to Good.'
    );
    expect(said.slice(1).join(' ')).not.toContain('case ');
    expect(said.at(-1)).toMatch(/^Any one of 1\.1 Governance/);
  });

  it('say when nothing is known, when nothing can fall, and when the set is not whole', () => {
    expect(riskSentences(yos2018, risksOf(yos2018, 'cardiff-2020-07'))).toEqual([
      'Nothing can be lost: every standard has the lowest rating.'
    ]);
    expect(riskSentences(yos2018, risksOf(yos2018, 'brighton-and-hove-2021-07'))[1]).toBe(
      'Any one of the 12 standards one band lower; the score goes from 36 to 35 and the overall rating stays Outstanding.'
    );
    expect(riskSentences(yjs2021, risksOf(yjs2021, 'barnet-2022-05'))).toEqual([
      'What a loss would do to the overall rating cannot be said: not the rating of every standard is known.'
    ]);
  });

  it('lose no risk when gathered', () => {
    const nearest = risksOf(yos2018, 'peterborough-2020-11');
    expect(riskWords(yos2018, nearest).flatMap(({ risks }) => risks)).toHaveLength(nearest.risks.length);
  });
});
