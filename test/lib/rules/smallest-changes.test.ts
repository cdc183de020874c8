import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS, type Rating } from '$lib/data/words';
import { dominates, type Cost } from '$lib/rules/change-frontier';
import { scoreOf } from '$lib/rules/lookups';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { QuestionResult } from '$lib/rules/question-result';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import { rateOverall } from '$lib/rules/rate-overall';
import { smallestChangesTo } from '$lib/rules/smallest-changes';
import { whatIf } from '$lib/rules/what-if';
import { cases, countedResult, percent, rating, wholeInspection } from './arbitraries';
import { inspectionOf, yjs2021, yos2018 } from './real';

const HARROW = inspectionOf('harrow-2021-12');
const moved = (set: { moves: readonly { code: string; to: Rating; cases: number | null }[] }) =>
  set.moves.map((move) => `${move.code} ${move.to} ${move.cases ?? 'uncounted'}`);

describe('the smallest changes to a rating', () => {
  it('lift Harrow to Good: 2.3 by four cases, or two standards by one band, evidence and cases side by side', () => {
    const { status, sets } = smallestChangesTo(yjs2021, HARROW, 'Good');
    expect(status).toBe('found');
    const counts = new Map<string, number>();
    for (const set of sets) {
      const cost = `${set.standards} standards, ${set.cases} cases, ${set.uncounted} uncounted`;
      counts.set(cost, (counts.get(cost) ?? 0) + 1);
    }
    expect([...counts]).toEqual([
      ['1 standards, 4 cases, 0 uncounted', 1],
      ['2 standards, 0 cases, 2 uncounted', 10],
      ['2 standards, 1 cases, 1 uncounted', 5],
      ['2 standards, 3 cases, 0 uncounted', 3]
    ]);
    expect(sets.map(moved)).toContainEqual(['2.3 Outstanding 4']);
    expect(sets.map(moved)).toContainEqual(['2.3 Good 2', '3.2 Good 1']);
    expect(sets.map(moved)).toContainEqual(['2.2 Outstanding 2', '3.2 Good 1']);
    expect(sets.map(moved)).toContainEqual(['1.1 Good uncounted', '3.2 Good 1']);
    expect(sets.map(moved)).toContainEqual(['1.1 Good uncounted', '1.3 Good uncounted']);
    for (const set of sets)
      expect(whatIf(yjs2021, HARROW, set.change)).toMatchObject({ overall: 'Good', score: set.score });
  });

  it('lower Hertfordshire to Good by any one of its twelve standards', () => {
    const hertfordshire = inspectionOf('hertfordshire-2018-09');
    const { sets } = smallestChangesTo(yos2018, hertfordshire, 'Good');
    expect(sets).toHaveLength(12);
    expect(sets.every((set) => set.standards === 1 && set.uncounted === 1 && set.score === 30)).toBe(true);
    const planned = sets.flatMap((set) => set.moves).find((move) => move.code === '3.3');
    expect(planned).toMatchObject({ points: 5, cases: null, questions: [percent('3.3.3', 64)] });
  });

  it('need 4.1 lifted, and nothing else, where only the limit stands in the way', () => {
    const ratings = Object.fromEntries(yjs2021.standards.map(({ code }) => [code, 'Outstanding' as const]));
    const limited: RatedInspection = {
      ratings: { ...ratings, '4.1': 'Inadequate' },
      questions: [],
      overall: 'Good'
    };
    const { sets } = smallestChangesTo(yjs2021, limited, 'Outstanding');
    expect(sets.map(moved)).toEqual([['4.1 Requires improvement uncounted']]);
  });

  it('say so when the rating is there already, out of reach, or cannot be derived', () => {
    expect(smallestChangesTo(yjs2021, HARROW, 'Requires improvement')).toMatchObject({
      status: 'already',
      sets: []
    });
    const lowest = inspectionOf('cardiff-2020-07');
    expect(smallestChangesTo(yos2018, lowest, 'Outstanding')).toMatchObject({
      status: 'unreachable',
      sets: []
    });
    const partly = smallestChangesTo(yjs2021, inspectionOf('barnet-2022-05'), 'Outstanding');
    expect(partly).toMatchObject({ status: 'not-derivable', sets: [] });
    expect(partly.reason).toContain('3 of 12 standards are known');
  });

  it('are confirmed by what-if, in order, and none dominates another, on twelve standards', () => {
    fc.assert(
      fc.property(wholeInspection, rating, (invented, target) => {
        const inspection = { ...invented, overall: rateOverall(yos2018, invented.ratings).rating };
        const { sets } = smallestChangesTo(yos2018, inspection, target);
        for (const set of sets.slice(0, 40)) {
          const after = whatIf(yos2018, inspection, set.change);
          expect(after).toMatchObject({ overall: target, score: set.score });
          expect(after.standards.filter((each) => each.changed).map((each) => each.code)).toEqual(
            set.moves.map((move) => move.code)
          );
        }
        const costs = sets.map((set) => [set.standards, set.cases] as const);
        costs.slice(1).forEach(([standards, changed], i) => {
          const [before, changedBefore] = costs[i] ?? [0, 0];
          expect(standards > before || (standards === before && changed >= changedBefore)).toBe(true);
        });
        const distinct = [
          ...new Map(sets.map((set) => [`${set.standards}/${set.cases}/${set.uncounted}`, set])).values()
        ];
        for (const a of distinct) for (const b of distinct) expect(dominates(a, b)).toBe(false);
      }),
      { seed: 81, numRuns: 60 }
    );
  });
});

/** An invented programme of four standards, two of them from two questions each, and a limit on a fifth. */
const SMALL: ProgrammeRules = {
  ...yjs2021,
  programmeId: 'invented',
  standards: ['1.1', '1.2', '2.1', '2.2', '4.1'].map((code) => ({
    code,
    domain: code.slice(0, 1),
    domainName: 'Invented',
    name: 'Invented',
    basis: code.startsWith('2') ? ('cases' as const) : ('evidence' as const),
    countsToScore: code !== '4.1'
  })),
  questions: ['2.1.1', '2.1.2', '2.2.1', '2.2.2'].map((code) => ({ code, standardCode: code.slice(0, 3) })),
  overallBands: [
    { rating: 'Inadequate', min: 0, max: 2, score: 0 },
    { rating: 'Requires improvement', min: 3, max: 5, score: 1 },
    { rating: 'Good', min: 6, max: 8, score: 2 },
    { rating: 'Outstanding', min: 9, max: 12, score: 3 }
  ]
};

const smallInspection: fc.Arbitrary<RatedInspection> = fc
  .record({
    ratings: fc.record(Object.fromEntries(SMALL.standards.map(({ code }) => [code, rating]))),
    questions: fc.tuple(...SMALL.questions.map(({ code }) => countedResult(code, 3)))
  })
  .map((known) => ({ ...known, overall: rateOverall(SMALL, known.ratings).rating }));

function product<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((all, some) => all.flatMap((each) => some.map((one) => [...each, one])), [[]]);
}

const everyCount = (result: QuestionResult) =>
  Array.from({ length: Number(result.relevant) + 1 }, (_, yes) =>
    cases(result.code, yes, Number(result.relevant))
  );

function bandsAround(known: unknown): Rating[] {
  const at = RATINGS.findIndex((each) => each === known);
  return RATINGS.filter((_, i) => Math.abs(i - at) <= 1);
}

/** Tries every count of every question and every band beside every rating from evidence, and keeps what no other dominates. */
function bruteForce(inspection: RatedInspection, target: Rating): Set<string> {
  const goal = scoreOf(SMALL, target);
  const isUp = inspection.overall !== null && goal > scoreOf(SMALL, inspection.overall);
  const evidence = ['1.1', '1.2', '4.1'];
  const found: { cost: Cost; key: string }[] = [];
  for (const questions of product(inspection.questions.map(everyCount))) {
    for (const set of product(evidence.map((code) => bandsAround(inspection.ratings[code])))) {
      const ratings = Object.fromEntries(evidence.map((code, i) => [code, set[i] ?? 'Good']));
      const after = whatIf(SMALL, inspection, { questions, ratings });
      const reached = after.overall === null ? NaN : scoreOf(SMALL, after.overall);
      if (isUp ? !(reached >= goal) : !(reached <= goal)) continue;
      const changed = after.standards.filter((each) => each.changed);
      const change = inspection.questions.map((each, i) =>
        Math.abs(Number(each.yes) - Number(questions[i]?.yes))
      );
      const cost = {
        standards: changed.length,
        cases: change.reduce((sum, each) => sum + each, 0),
        uncounted: changed.filter((each) => evidence.includes(each.code)).length
      };
      found.push({ cost, key: changed.map((each) => `${each.code} ${each.rating}`).join(', ') });
    }
  }
  const best = found.filter(({ cost }) => !found.some((other) => dominates(other.cost, cost)));
  return new Set(best.map(({ cost, key }) => `${cost.standards}/${cost.cases}/${cost.uncounted}: ${key}`));
}

it(
  'the smallest changes are those that trying everything finds, on a small invented programme',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(smallInspection, rating, (inspection, target) => {
        fc.pre(target !== inspection.overall);
        const { sets } = smallestChangesTo(SMALL, inspection, target);
        const keys = sets.map(
          (set) =>
            `${set.standards}/${set.cases}/${set.uncounted}: ${set.moves.map((move) => `${move.code} ${move.to}`).join(', ')}`
        );
        expect(new Set(keys)).toEqual(bruteForce(inspection, target));
      }),
      { seed: 82, numRuns: 15 }
    );
  }
);
