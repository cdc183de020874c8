import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedIndicator, ComparedValue } from '../../../../src/lib/ui/compare/indicator-columns';
import { membersOf, MOST_MEMBERS, shownMembers } from '../../../../src/lib/ui/compare/members';
import { sharedPeriod } from '../../../../src/lib/ui/compare/shared-period';
import { sortColumns } from '../../../../src/lib/ui/compare/sort-columns';
import type { StandardRow } from '../../../../src/lib/ui/compare/standard-rows';
import { compared, inspection, service, value } from './invented';

const standard: StandardRow = {
  id: '1.1',
  code: '1.1',
  name: 'Governance',
  domainCode: '1',
  domainName: 'Organisation',
  programmeIds: ['yos-2018'],
  counts: true
};
const indicator = (...periods: [string, ComparedValue[]][]): ComparedIndicator => ({
  id: 'fte_rate',
  name: 'First-time entrants',
  fullName: 'First-time entrants (rate)',
  unit: 'per 100,000 aged 10-17',
  polarity: 'low',
  judgedBy: 'two-sample',
  nOf: 'children aged 10–17',
  source: { text: 'invented' },
  periods: periods.map(([period, values]) => ({ period, values }))
});
const of = (rating: 'Good' | 'Outstanding', basis: 'report' | 'third-party-scrape') =>
  inspection({ rating, standards: [{ code: '1.1', rating, basis, source: 'x' }] });

const services = [
  service('a', { inspection: of('Good', 'report') }),
  service('b'),
  service('c', { inspection: of('Outstanding', 'report') }),
  service('d', { inspection: of('Outstanding', 'third-party-scrape') })
];
const all = compared(services, {
  indicators: [indicator(['2024', [value(30), value(10), value(null), value(0)]])]
});
const order = (sort: string, reversed = false) =>
  sortColumns(services, { sort, reversed }, all, [standard])
    .map(({ id }) => id)
    .join('');

describe('sorting the columns', () => {
  test('no row, or an unknown one, leaves the order', () => {
    expect(order('')).toBe('abcd');
    expect(order('luck')).toBe('abcd');
  });

  test('a standard sorts from the best; what a third party read has no place, like what is missing', () => {
    expect(order('1.1')).toBe('cabd');
    expect(order('1.1', true)).toBe('acbd');
  });

  test('an indicator sorts from its good end, zero among the values, missing last in either direction', () => {
    expect(order('fte_rate')).toBe('dbac');
    expect(order('fte_rate', true)).toBe('abdc');
  });

  test('names sort from A, overall ratings from the best with equals in their order', () => {
    expect(order('name', true)).toBe('dcba');
    expect(order('rating')).toBe('cdab');
  });

  test('sorting loses and adds nobody', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('name', 'rating', 'score', 'published', '1.1', 'fte_rate'),
        fc.boolean(),
        (row, turned) => {
          expect(order(row, turned).split('').sort().join('')).toBe('abcd');
        }
      ),
      { seed: 7 }
    );
  });
});

describe('the period in which services are compared', () => {
  const two = indicator(
    ['2024', [value(1), value(null), value(3)]],
    ['2022', [value(4), value(5), value(null)]]
  );

  test('is the newest in which all have a value', () => {
    expect(sharedPeriod(two, [0, 2])).toMatchObject({ period: '2024', newer: null });
    expect(sharedPeriod(two, [0, 1])).toMatchObject({ period: '2022', newer: '2024' });
  });

  test('else the one in which most have, and tells where the others have one', () => {
    expect(sharedPeriod(two, [0, 1, 2])).toMatchObject({ period: '2024', elsewhere: [null, '2022', null] });
  });

  test('zero is a value, and where nobody has one there is no period', () => {
    expect(sharedPeriod(indicator(['2024', [value(0)]]), [0])?.values[0]?.value).toBe(0);
    expect(sharedPeriod(indicator(['2024', [value(null)]]), [0])).toBeNull();
    expect(sharedPeriod(indicator(), [0])).toBeNull();
  });
});

describe('the members of a set', () => {
  const region = Array.from({ length: 14 }, (_, i) => service(`s${String(i).padStart(2, '0')}`));
  const own = service('own');
  const welsh = service('welsh', { country: 'Wales', region: 'Wales', police: ['Gwalia'] });
  const together = compared([own, ...region, welsh], {
    near: { similar: [[9, 3], ...region.map(() => []), []] }
  });

  test('of a model stand nearest first', () => {
    expect(membersOf(together, own, 'similar').map(({ id }) => id)).toEqual(['s08', 's02']);
  });

  test('of an area: similar ones first, then by name; ten are shown and the rest are counted', () => {
    const { members, notShown } = shownMembers(together, own, 'region');
    expect(members).toHaveLength(MOST_MEMBERS);
    expect(members.slice(0, 3).map(({ id }) => id)).toEqual(['s08', 's02', 's00']);
    expect(notShown).toBe(4);
  });

  test('Wales is one set, not a region and a country', () => {
    expect(membersOf(together, welsh, 'region')).toEqual([]);
    expect(membersOf(together, welsh, 'england-and-wales')).toHaveLength(15);
    expect(membersOf(together, own, 'country')).toHaveLength(14);
  });

  test('the service itself is in none of its sets', () => {
    for (const kind of ['region', 'police-force', 'country', 'england-and-wales'] as const)
      expect(membersOf(together, own, kind)).not.toContain(own);
  });
});
