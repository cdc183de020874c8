import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '$lib/rules/lookups';
import { nearestRisks, type Risk } from '$lib/rules/nearest-risks';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import { whatIf } from '$lib/rules/what-if';
import { percent, wholeInspection } from './arbitraries';
import { inspectionOf, yjs2021, yos2018 } from './real';

const short = ({ kind, code, question, points, to }: Risk) =>
  [kind, question?.code ?? code, points, to].filter((part) => part !== null).join(' ');

describe('the nearest risks', () => {
  it('of Harrow are three single cases and one band of five standards that rest on evidence', () => {
    const { risks, known, score, overall } = nearestRisks(yjs2021, inspectionOf('harrow-2021-12'));
    expect({ known, score, overall }).toEqual({ known: 'cases', score: 17, overall: 'Requires improvement' });
    expect(risks.map(short)).toEqual([
      'case 2.1.2 Good',
      'case 2.1.3 Good',
      'case 3.1.2 Requires improvement',
      'band 1.1 Inadequate',
      'band 1.2 Requires improvement',
      'band 1.3 Inadequate',
      'band 1.4 Inadequate',
      'band 3.4 Inadequate'
    ]);
    expect(risks.every((risk) => risk.scoreLost === 1 && risk.overallLost === 0)).toBe(true);
  });

  it('of Peterborough begin with the one case of 3.4.2, which alone would cost three points', () => {
    const { risks } = nearestRisks(yos2018, inspectionOf('peterborough-2020-11'));
    expect(risks.slice(0, 4).map((risk) => `${short(risk)} −${risk.scoreLost}`)).toEqual([
      'case 3.4.2 Inadequate −3',
      'case 3.1.2 Inadequate −2',
      'case 3.3.1 Requires improvement −2',
      'case 3.3.2 Requires improvement −2'
    ]);
    expect(risks.some((risk) => risk.code === '3.2')).toBe(false);
  });

  it('of Hertfordshire would each cost Outstanding; with percentages only, points are counted, fewest first', () => {
    const { risks, known } = nearestRisks(yos2018, inspectionOf('hertfordshire-2018-09'));
    expect(known).toBe('percentages');
    expect(new Set(risks.map(({ code }) => code)).size).toBe(12);
    expect(risks.every(({ overall, overallLost }) => overall === 'Good' && overallLost === 1)).toBe(true);
    expect(risks.slice(0, 4).map(short)).toEqual([
      'points 2.1.3 4 Good',
      'points 3.1.2 4 Good',
      'points 3.2.2 4 Good',
      'points 3.3.3 5 Requires improvement'
    ]);
    expect(risks.slice(-4).map(({ kind }) => kind)).toEqual(['band', 'band', 'band', 'band']);
  });

  it('are none at the bottom, and say what is known of the questions', () => {
    expect(nearestRisks(yos2018, inspectionOf('cardiff-2020-07'))).toEqual({
      risks: [],
      known: 'nothing',
      score: 0,
      overall: 'Inadequate'
    });
  });

  it('leave score and overall rating open where the set is not complete', () => {
    const { risks, score } = nearestRisks(yjs2021, inspectionOf('barnet-2022-05'));
    expect(score).toBeNull();
    expect(risks.map(({ code, scoreLost, overallLost }) => [code, scoreLost, overallLost])).toContainEqual([
      '1.1',
      null,
      0
    ]);
  });

  it('name the fall of 4.1 that brings the limit, before anything that costs the score only', () => {
    const ratings = Object.fromEntries(yjs2021.standards.map(({ code }) => [code, 'Outstanding' as const]));
    const inspection: RatedInspection = {
      ratings: { ...ratings, '4.1': 'Requires improvement' },
      questions: [],
      overall: 'Outstanding'
    };
    const [first, second] = nearestRisks(yjs2021, inspection).risks;
    expect(first).toMatchObject({ code: '4.1', to: 'Inadequate', scoreLost: 0, overall: 'Good' });
    expect(second).toMatchObject({ overallLost: 0, scoreLost: 1 });
  });

  it('count points to just below the band, not beyond: 65 % loses Good by one point', () => {
    const { questions } = inspectionOf('hertfordshire-2018-09');
    const inspection = {
      ...inspectionOf('hertfordshire-2018-09'),
      questions: questions.map((each) => (each.code === '3.3.3' ? percent('3.3.3', 65) : each))
    };
    expect(nearestRisks(yos2018, inspection).risks[0]).toMatchObject({ code: '3.3', points: 1 });
  });
});

describe('nearest risks of any inspection', () => {
  it('are confirmed by what-if, complete for single cases, and in order of what is lost', () => {
    fc.assert(
      fc.property(wholeInspection, (inspection) => {
        const { risks } = nearestRisks(yos2018, inspection);
        for (const risk of risks) {
          const after = whatIf(yos2018, inspection, risk.change);
          expect(after).toMatchObject({ score: risk.score, overall: risk.overall });
          expect(after.standards.filter((each) => each.changed)).toMatchObject([
            { code: risk.code, published: risk.from, rating: risk.to }
          ]);
          expect(scoreOf(yos2018, risk.to)).toBeLessThan(scoreOf(yos2018, risk.from));
        }
        const lowering = inspection.questions.filter((result) => {
          if (!result.yes) return false;
          const after = whatIf(yos2018, inspection, { questions: [{ ...result, yes: result.yes - 1 }] });
          return Number(after.score) < Number(after.scoreBefore);
        });
        const found = risks.flatMap(({ kind, question }) => (kind === 'case' ? [question?.code] : []));
        expect(found.sort()).toEqual(lowering.map(({ code }) => code).sort());
        const losses = risks.map(({ overallLost, scoreLost }) => overallLost * 100 + Number(scoreLost));
        expect(losses).toEqual(losses.toSorted((a, b) => b - a));
      }),
      { seed: 84, numRuns: 60 }
    );
  });
});
