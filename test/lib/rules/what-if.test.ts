import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '$lib/rules/lookups';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import { whatIf } from '$lib/rules/what-if';
import { cases, percent, wholeInspection } from './arbitraries';
import { inspectionOf, yjs2021, yos2018 } from './real';

const PETERBOROUGH = inspectionOf('peterborough-2020-11');
const HARROW = inspectionOf('harrow-2021-12');
const ratingOf = (result: ReturnType<typeof whatIf>, code: string) =>
  result.standards.find((each) => each.code === code)?.rating;
const domain = (result: ReturnType<typeof whatIf>, code: string) =>
  result.domains.find((each) => each.domain === code);

describe('a what-if without a change', () => {
  it('is what is published, for every standard and overall, whatever the figures say', () => {
    fc.assert(
      fc.property(wholeInspection, (inspection) => {
        for (const change of [{}, { questions: inspection.questions }]) {
          const result = whatIf(yos2018, inspection, change);
          expect(result.overall).toBe(inspection.overall);
          expect(Object.fromEntries(result.standards.map((each) => [each.code, each.rating]))).toEqual(
            inspection.ratings
          );
          expect(result.reasons).toEqual([]);
        }
      }),
      { seed: 71 }
    );
  });

  it('is what is published of an inspection that is known in part', () => {
    const inspection = inspectionOf('barnet-2022-05');
    const result = whatIf(yjs2021, inspection);
    expect(result).toMatchObject({ overall: 'Good', score: null });
    expect(ratingOf(result, '2.1')).toBeNull();
  });
});

describe('a what-if', () => {
  it('one more yes never lowers a standard, the score or the overall rating', () => {
    fc.assert(
      fc.property(wholeInspection, fc.nat(), (inspection, pick) => {
        const open = inspection.questions.filter((each) => Number(each.yes) < Number(each.relevant));
        fc.pre(open.length > 0);
        const question = open[pick % open.length];
        if (!question) throw new Error('no question');
        const better = whatIf(yos2018, inspection, {
          questions: [{ ...question, yes: Number(question.yes) + 1 }]
        });
        const score = (rating: RatedInspection['overall']) =>
          rating === null ? NaN : scoreOf(yos2018, rating);
        expect(better.score).toBeGreaterThanOrEqual(Number(better.scoreBefore));
        expect(score(better.overall)).toBeGreaterThanOrEqual(score(inspection.overall));
      }),
      { seed: 72, numRuns: 300 }
    );
  });

  it('keeps the score between 0 and 36 and the domains adding to it', () => {
    fc.assert(
      fc.property(wholeInspection, wholeInspection, (inspection, other) => {
        const result = whatIf(yos2018, inspection, { questions: other.questions });
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(36);
        expect(result.domains.reduce((sum, each) => sum + Number(each.score), 0)).toBe(result.score);
        expect(result.domains.map((each) => each.outOf)).toEqual([12, 12, 12]);
      }),
      { seed: 73 }
    );
  });

  it('changes standard, subtotal, score and overall together, and says what and why', () => {
    const result = whatIf(yjs2021, HARROW, {
      questions: [cases('3.2.2', 10, 14)],
      ratings: { '1.1': 'Good' }
    });
    expect(ratingOf(result, '3.2')).toBe('Good');
    expect(result).toMatchObject({
      scoreBefore: 17,
      score: 19,
      overallBefore: 'Requires improvement',
      overall: 'Good'
    });
    expect(domain(result, '1')).toMatchObject({ name: 'Organisational delivery', score: 6, outOf: 12 });
    expect(result.reasons).toEqual([
      '1.1 goes from Requires improvement to Good. Set by hand.',
      '3.2 goes from Requires improvement to Good. The lowest key questions are 3.2.1 with 10 of 14 (71 %), ' +
        '3.2.2 with 10 of 14 (71 %) and 3.2.3 with 10 of 14 (71 %): Good.',
      'The overall rating goes from Requires improvement to Good. The 12 standards add to 19 of 36, which is Good.'
    ]);
  });

  it('says why a change moves nothing: the other question at the bottom stays', () => {
    const result = whatIf(yos2018, PETERBOROUGH, { questions: [cases('3.2.1', 3, 5)] });
    expect(result).toMatchObject({ score: 29, overall: 'Good' });
    expect(result.reasons).toEqual([
      '3.2 stays Inadequate. The lowest key question is 3.2.3 with 2 of 5 (40 %): Inadequate.'
    ]);
  });

  it('keeps the uplift of Peterborough 3.1 until the derived rating falls', () => {
    const up = whatIf(yos2018, PETERBOROUGH, { questions: [cases('3.1.1', 5, 5)] });
    expect(ratingOf(up, '3.1')).toBe('Good');
    expect(up.reasons[0]).toContain('The published uplift is kept.');
    const down = whatIf(yos2018, PETERBOROUGH, { questions: [cases('3.1.2', 2, 5)] });
    expect(ratingOf(down, '3.1')).toBe('Inadequate');
    expect(down.reasons[0]).toContain('The published uplift falls away.');
    const higher = whatIf(yos2018, PETERBOROUGH, { questions: [cases('3.1.2', 4, 5)] });
    expect(ratingOf(higher, '3.1')).toBe('Outstanding');
    expect(higher.score).toBe(30);
  });

  it('applies the rule without discretion when asked: Peterborough 28, Harrow 16', () => {
    const peterborough = whatIf(yos2018, PETERBOROUGH, {}, { withoutDiscretion: true });
    expect(peterborough).toMatchObject({ score: 28, scoreBefore: 29, overall: 'Good' });
    expect(peterborough.standards.filter((each) => each.changed).map((each) => each.code)).toEqual(['3.1']);
    expect(whatIf(yjs2021, HARROW, {}, { withoutDiscretion: true })).toMatchObject({
      score: 16,
      overall: 'Requires improvement'
    });
  });

  it('takes a percentage where only percentages are published', () => {
    const hertfordshire = inspectionOf('hertfordshire-2018-09');
    const result = whatIf(yos2018, hertfordshire, { questions: [percent('3.3.3', 64)] });
    expect(ratingOf(result, '3.3')).toBe('Requires improvement');
    expect(result).toMatchObject({ score: 30, overall: 'Good' });
  });

  it('keeps the limit: 4.1 Inadequate holds an Outstanding score at Good', () => {
    const top = Object.fromEntries(yjs2021.standards.map(({ code }) => [code, 'Outstanding' as const]));
    const result = whatIf(
      yjs2021,
      { ratings: top, questions: [], overall: 'Outstanding' },
      { ratings: { '4.1': 'Inadequate' } }
    );
    expect(result).toMatchObject({ score: 36, overall: 'Good', limit: 'applied' });
    expect(result.reasons.at(-1)).toContain('With 4.1 Inadequate the overall rating is Good at most.');
  });

  it('does not invent a rating where none is known', () => {
    const result = whatIf(
      yos2018,
      { ratings: {}, questions: [], overall: null },
      { questions: [cases('2.1.1', 8, 8)] }
    );
    expect(ratingOf(result, '2.1')).toBeNull();
    expect(result.overall).toBeNull();
    expect(result.reasons).toEqual([
      '2.1 stays not known. No result is known of key questions 2.1.2 and 2.1.3.'
    ]);
  });

  it.each([
    [{ questions: [cases('9.9.9', 1, 2)] }, 'questions has 9.9.9, which is not a key question of yos-2018'],
    [{ ratings: { '4.1': 'Good' as const } }, 'standardCode 4.1 is not a standard of yos-2018'],
    [
      { ratings: { '2.1': 'Good' as const } },
      'ratings of 2.1 follows from its key questions; change those, got Good'
    ],
    [{ ratings: { '1.1': 'Not rated' as const } }, 'ratings of 1.1 must be a rating, got Not rated'],
    [{ questions: [cases('2.1.1', 9, 8)] }, 'yes of 2.1.1 must not be above relevant = 8, got 9']
  ])('refuses %j', (change, message) => {
    expect(() => whatIf(yos2018, PETERBOROUGH, change)).toThrow(message);
  });
});
