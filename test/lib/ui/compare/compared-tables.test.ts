import { describe, expect, test } from 'vitest';
import type { ComparedCaseloadAnswer } from '../../../../src/lib/queries/compared-caseloads';
import type { ComparedCciAnswer } from '../../../../src/lib/queries/compared-cci';
import { caseloadColumns, caseloadRows } from '../../../../src/lib/ui/compare/caseload-table';
import { cciTable } from '../../../../src/lib/ui/compare/cci-table';
import { sourcesOf } from '../../../../src/lib/ui/compare/sources-of';
import { inspection, service } from './invented';

const scored = (id: string, score: number | null) => service(id, { inspection: inspection({ score }) });

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
