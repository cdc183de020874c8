import { describe, expect, test } from 'vitest';
import type { ComparedCaseloadAnswer } from '../../../../src/lib/queries/compared-caseloads';
import type { ComparedCciAnswer } from '../../../../src/lib/queries/compared-cci';
import { caseloadColumns, caseloadRows } from '../../../../src/lib/ui/compare/caseload-table';
import { cciTable } from '../../../../src/lib/ui/compare/cci-table';
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
import { sourcesOf } from '../../../../src/lib/ui/compare/sources-of';
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

describe('who the children are', () => {
  const share = (change: Partial<ComparedCaseloadAnswer>): ComparedCaseloadAnswer => ({
    service_id: 'a',
    inspection_id: 'a-2020',
    inspected: 'A',
    published: '2020',
    source: 'invented',
    population: 'service',
    dimension: 'sex',
    category: 'Male',
    share_pct: 80,
    period: '2018-04/2019-03',
    note: null,
    ...change
  });
  const shares = [
    share({}),
    share({ population: 'england-and-wales', share_pct: 85 }),
    share({ service_id: 'b', inspection_id: 'b-2021', category: 'Boys', share_pct: 0, period: null }),
    share({ inspection_id: 'a-2010', share_pct: 1 })
  ];
  const columns = caseloadColumns([service('a'), service('b'), service('c')], shares);

  test('only services with printed shares have a column, of their newest report, with its period', () => {
    expect(columns.map(({ service: of, period }) => [of.id, period])).toEqual([
      ['a', 'year ending March 2019'],
      ['b', 'period not printed']
    ]);
  });

  test('categories that are named differently stay apart, and zero is printed', () => {
    expect(caseloadRows(columns)).toEqual([
      { category: 'Sex: Male', a: '80 %; England and Wales 85 %', b: null },
      { category: 'Sex: Boys', a: null, b: '0 %' }
    ]);
  });
});

describe('Core Case Inspections', () => {
  const answer = (service_id: string, code: string, pct: number): ComparedCciAnswer => ({
    service_id,
    inspection_id: `${service_id}-2011`,
    inspected: service_id.toUpperCase(),
    published: '2011',
    source: 'invented',
    code,
    label: code.toUpperCase(),
    pct
  });

  test('columns keep the order of the services and are never sorted by a score', () => {
    const answers = [answer('a', 'x', 30), answer('a', 'w', 40), answer('b', 'x', 90), answer('z', 'q', 1)];
    const { columns, themes } = cciTable([service('a'), service('b'), service('c')], answers);
    expect(columns.map(({ service: of }) => of.id)).toEqual(['a', 'b']);
    expect(themes.map(({ code }) => code)).toEqual(['w', 'x']);
    expect(columns[1]?.scores['w']).toBeUndefined();
  });
});

test('the sources of a figure name the service that each address is on', () => {
  const cited = service('b', { inspection: inspection({ source: 'Report: an invented one' }) });
  expect(sourcesOf([scored('a', 1), cited, service('c')])).toEqual([
    { text: 'A: example.org', href: 'https://example.org/report' },
    { text: 'Report: an invented one' }
  ]);
});
