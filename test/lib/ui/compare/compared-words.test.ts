import { describe, expect, test } from 'vitest';
import type { ComparedQuestion } from '../../../../src/lib/ui/compare/compared';
import type { ComparedIndicator } from '../../../../src/lib/ui/compare/indicator-columns';
import {
  endNote,
  endWords,
  indicatorDescription,
  indicatorNote,
  indicatorTitle,
  rowLabel
} from '../../../../src/lib/ui/compare/indicator-words';
import { questionGroups } from '../../../../src/lib/ui/compare/question-groups';
import { questionFinding, questionsKnown } from '../../../../src/lib/ui/compare/question-words';
import { scoreFinding } from '../../../../src/lib/ui/compare/score-words';
import { sharedPeriod } from '../../../../src/lib/ui/compare/shared-period';
import type { StandardRow } from '../../../../src/lib/ui/compare/standard-rows';
import { inspection, service, value } from './invented';

const scored = (id: string, score: number | null) => service(id, { inspection: inspection({ score }) });

describe('the finding of the scores', () => {
  test('names a few, gives the span of more, and counts those not found', () => {
    expect(scoreFinding([scored('a', 31), scored('b', 0)])).toBe('A 31 and B 0 of 36 points');
    expect(scoreFinding([scored('a', 31), scored('b', null)])).toBe(
      'A 31 of 36 points; not found for 1 of 2'
    );
    expect(scoreFinding([1, 2, 3, 4].map((n) => scored(`s${n}`, n * 5)))).toBe(
      'Scores from 5 to 20 of 36 points'
    );
    expect(scoreFinding([service('a')])).toBe('No score of 36 was found for these services');
  });
});

describe('the words of an indicator', () => {
  const services = [service('a'), service('b')];
  const unit = 'per 100,000 aged 10-17';
  const rate = (
    newest: [number | null, number | null],
    older: [number | null, number | null]
  ): ComparedIndicator => ({
    id: 'fte_rate',
    name: 'First-time entrants',
    fullName: 'First-time entrants (rate)',
    unit,
    polarity: 'low',
    judgedBy: 'two-sample',
    nOf: 'children aged 10–17',
    source: { text: 'invented' },
    periods: [
      { period: '2024-04/2025-03', values: newest.map((one) => value(one)) },
      { period: '2021-04/2022-03', values: older.map((one) => value(one)) }
    ]
  });
  const shared = (indicator: ComparedIndicator) => {
    const found = sharedPeriod(indicator, [0, 1]);
    if (!found) throw new Error('The invented indicator has no period.');
    return found;
  };

  test('the title states the period and each value, and counts those without one', () => {
    const both = rate([111, 187], [null, null]);
    expect(indicatorTitle(both, services, shared(both))).toBe(
      'First-time entrants in the year ending March 2025: A 111 and B 187'
    );
    const one = rate([111, null], [null, null]);
    expect(indicatorTitle(one, services, shared(one))).toContain('A 111; no figure for 1 of 2');
  });

  test('what is not of the shared period is named and not compared', () => {
    const apart = rate([111, null], [null, 90]);
    expect(indicatorNote(services, shared(apart), 'two-sample')).toContain(
      'B has a figure for the year ending March 2022 only, which is not compared.'
    );
    const older = rate([111, null], [100, 90]);
    expect(indicatorNote(services, shared(older), 'two-sample')).toContain(
      'the year ending March 2022 is the newest period that all have.'
    );
  });

  test('no value stands without its interval and n, or without why there is none', () => {
    expect(endNote(value(111), unit)).toBe('110 to 112');
    expect(rowLabel('A', value(111, { n: 27_375 }))).toBe('A, n 27,375');
    expect(indicatorDescription({ ...rate([1, 1], [1, 1]), judgedBy: 'middle-half' }, '2024')).toContain(
      'No interval can be given'
    );
  });

  test('suppressed, not published and not whole are three different things, and zero is a value', () => {
    const words = (['suppressed', 'not-published', 'not-whole'] as const).map(
      (state) => `${endWords(value(null, { state }), unit)} ${endNote(value(null, { state }), unit) ?? ''}`
    );
    expect(new Set(words).size).toBe(3);
    expect(endWords(value(0), unit)).toBe('0');
  });
});

describe('key questions', () => {
  const standard: StandardRow = {
    id: '3.4-yos-2018',
    code: '3.4',
    name: 'Joint working',
    domainCode: '3',
    domainName: 'Out of court',
    programmeIds: ['yos-2018'],
    counts: true
  };
  const asked = (serviceId: string, label: string, pct: number): ComparedQuestion => ({
    serviceId,
    standard: '3.4',
    label,
    pct,
    yes: null,
    n: null,
    lower: null,
    upper: null,
    driving: false
  });
  const a = service('a', { inspection: inspection() });
  const b = service('b', { inspection: inspection() });
  const other = service('other', { inspection: inspection({ programmeId: 'yjs-2021' }) });
  const questions = [
    asked('a', 'One', 90),
    asked('a', 'Two', 70),
    asked('b', 'One', 60),
    asked('other', 'One', 10)
  ];

  test('stand question by question, service beside service, and never for a service of other standards', () => {
    const [group] = questionGroups([standard], [b, a, other], questions);
    expect(group?.questions.map(({ label }) => label)).toEqual(['One: B', 'One: A', 'Two: A']);
    expect(group && questionFinding(group)).toBe('Lowest result: B 60 % and A 70 %');
  });

  test('where none is known, it is said for whom they are', () => {
    const nameOf = (id: string) => id.toUpperCase();
    expect(questionsKnown([service('z')], questions, nameOf)).toMatch(
      /not found for these services.*A, B and OTHER/
    );
    expect(questionsKnown([a, service('z')], questions, nameOf)).toContain('not found for Z.');
    expect(questionsKnown([a], questions, nameOf)).toMatch(/^Open sources hold them for 3 services/);
    expect(questionGroups([standard], [service('z')], questions)).toEqual([]);
  });
});
