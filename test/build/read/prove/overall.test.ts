import { describe, expect, it } from 'vitest';
import type { DraftValue } from '../../../../src/build/read/draft';
import { proveOverall, proveScoreBand } from '../../../../src/build/read/prove/overall';
import { known } from '../invented';
import { checked, ofInspection, rating, said } from './marks';

const [yos, yjs] = ['yos-2018', 'yjs-2021'].map((id) => known.rules.get(id));
if (!yos || !yjs) throw new Error('both programmes have rules');
const CODES = yos.standards.map(({ code }) => code);

/** Twelve ratings: as many Good as told, the others Requires improvement, so that the score is 12 and that many. */
const ratings = (good: number) =>
  CODES.map((code, i) => rating(code, i < good ? 'Good' : 'Requires improvement'));
const total = (score: number | null, overall: string | null): DraftValue[] => [
  ...(score === null ? [] : [ofInspection('overall_score', score)]),
  ...(overall === null ? [] : [ofInspection('overall_rating', overall)])
];
function prove(values: readonly DraftValue[], rules = yos) {
  const bench = checked(values, (of) => rules && proveOverall(of, rules));
  const certain = bench.values
    .filter(({ confidence }) => confidence === 'certain')
    .map(({ column }) => column);
  return { said: said(bench), certain, bench };
}

describe('twelve ratings, the score and the overall rating', () => {
  it('bear each other out where all agree', () => {
    const { said: findings, certain } = prove([...ratings(7), ...total(19, 'Good')]);
    expect(findings).toEqual([]);
    expect(certain).toHaveLength(14);
  });
  it('stand on either side of a band', () => {
    expect(prove([...ratings(6), ...total(18, 'Requires improvement')]).certain).toHaveLength(14);
    expect(prove([...ratings(6), ...total(18, 'Good')]).said).toEqual(['conflict overall-band']);
    expect(prove([...ratings(7), ...total(19, 'Requires improvement')]).said).toEqual([
      'conflict overall-band'
    ]);
  });
  it('are none of them certain where the score is another', () => {
    const { said: findings, certain, bench } = prove([...ratings(7), ...total(20, 'Good')]);
    expect([findings, certain]).toEqual([['conflict score-sum'], []]);
    expect(bench.findings[0]?.message).toBe('The score read is 20, but the twelve ratings read add to 19.');
  });
  it('are none of them certain where one is another, also when they were before', () => {
    const sure = (values: readonly DraftValue[]) =>
      values.map((value) => ({ ...value, confidence: 'certain' as const }));
    expect(prove(sure([...ratings(7), ...total(19, 'Outstanding')]))).toMatchObject({
      said: ['conflict overall-band'],
      certain: []
    });
    expect(prove(sure([...ratings(7), ...total(20, null)]))).toMatchObject({
      said: ['conflict score-sum'],
      certain: []
    });
  });
  it('prove less where less is known', () => {
    expect(prove([...ratings(7), ...total(19, null)]).certain).toHaveLength(13);
    expect(prove([...ratings(7), ...total(null, 'Good')]).certain).toEqual(['overall_rating']);
    expect(prove([...ratings(7).slice(1), ...total(19, 'Good')])).toMatchObject({ said: [], certain: [] });
  });
  it('never make certain what is doubtful', () => {
    const [first, ...others] = ratings(7);
    const values = [...(first ? [{ ...first, confidence: 'doubtful' as const }] : []), ...others];
    expect(prove([...values, ...total(19, 'Good')]).certain).toHaveLength(13);
  });
});

describe('a rating outside the score', () => {
  const outstanding = CODES.map((code) => rating(code, 'Outstanding'));

  it('is neither added nor borne out', () => {
    const { said: findings, certain } = prove(
      [...ratings(7), rating('4.1', 'Good'), ...total(19, 'Good')],
      yjs
    );
    expect(findings).toEqual([]);
    expect(certain).toHaveLength(14);
  });
  it('limits the overall rating where it is Inadequate', () => {
    const of = (resettlement: string, overall: string) =>
      prove([...outstanding, rating('4.1', resettlement), ...total(36, overall)], yjs).said;
    expect([of('Inadequate', 'Good'), of('Inadequate', 'Outstanding')]).toEqual([
      [],
      ['conflict overall-band']
    ]);
    expect([of('Good', 'Outstanding'), of('Good', 'Good')]).toEqual([[], ['conflict overall-band']]);
  });
  it('leaves the overall rating open where it is not known and could limit it', () => {
    const { said: findings, certain } = prove([...outstanding, ...total(36, 'Good')], yjs);
    expect(findings).toEqual([]);
    expect(certain).not.toContain('overall_rating');
  });
});

describe('a score alone', () => {
  const band = (score: number, overall: string, rules = yos) => {
    const bench = checked(total(score, overall), (of) => rules && proveScoreBand(of, rules));
    return [said(bench), bench.values.map(({ confidence }) => confidence)];
  };
  const fine = [[], ['likely', 'likely']];
  const torn = [['conflict score-band'], ['doubtful', 'doubtful']];

  it('lies in the band of the overall rating', () => {
    expect([band(18, 'Requires improvement'), band(19, 'Good'), band(30, 'Good')]).toEqual([
      fine,
      fine,
      fine
    ]);
    expect([band(18, 'Good'), band(19, 'Requires improvement'), band(31, 'Good')]).toEqual([
      torn,
      torn,
      torn
    ]);
  });
  it('may lie above the band that a limit leaves, and nowhere else', () => {
    expect(band(31, 'Good', yjs)).toEqual(fine);
    expect([band(18, 'Good', yjs), band(31, 'Requires improvement', yjs)]).toEqual([torn, torn]);
  });
  it('above the scale is in no band', () => {
    expect(band(37, 'Outstanding')).toEqual(torn);
  });
});
