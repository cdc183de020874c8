import { describe, expect, test } from 'vitest';
import type { ListedStandard } from '../../../../src/lib/queries/standard-list';
import type { KnownStandard } from '../../../../src/lib/ui/compare/compared';
import { heatCell, knownCounts, rowsInUse } from '../../../../src/lib/ui/compare/heat-cell';
import { cellNote, cellWord, heatFinding, knownWords } from '../../../../src/lib/ui/compare/heat-words';
import { standardRows } from '../../../../src/lib/ui/compare/standard-rows';
import { inspection, service } from './invented';

const CODES = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'];
const listed = (
  programme_id: string,
  code: string,
  name: string,
  counts: 'yes' | 'no' = 'yes'
): ListedStandard => ({
  programme_id,
  standard_code: code,
  domain_code: code.charAt(0),
  domain_name: 'A domain',
  name,
  basis: 'cases',
  counts_to_score: counts
});
const rows = standardRows([
  ...CODES.map((code) => listed('yjs-2021', code, code === '3.4' ? 'Policy' : `Standard ${code}`)),
  listed('yjs-2021', '4.1', 'Resettlement', 'no'),
  ...CODES.map((code) => listed('yos-2018', code, code === '3.4' ? 'Joint working' : `Standard ${code}`))
]);
const row = (id: string) => {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};
const known = (code: string, change: Partial<KnownStandard> = {}): KnownStandard => ({
  code,
  rating: 'Good',
  basis: 'report',
  source: 'https://example.org/report',
  ...change
});
const whole = (rating: KnownStandard['rating'] = 'Good') => CODES.map((code) => known(code, { rating }));

describe('rows of the heat table', () => {
  test('a standard that differs between programmes has a row for each, the others have one', () => {
    expect(rows.map(({ id }) => id)).toEqual([...CODES.slice(0, 11), '3.4-yjs-2021', '3.4-yos-2018', '4.1']);
    expect(row('1.1').programmeIds).toEqual(['yjs-2021', 'yos-2018']);
    expect(row('3.4-yos-2018').name).toBe('Joint working');
  });

  test('only rows stand that one of the inspections could rate', () => {
    expect(rowsInUse(rows, [inspection()]).map(({ id }) => id)).toEqual([
      ...CODES.slice(0, 11),
      '3.4-yos-2018'
    ]);
    expect(rowsInUse(rows, [inspection(), inspection({ programmeId: 'yjs-2021' })])).toHaveLength(14);
    expect(rowsInUse(rows, [null])).toEqual([]);
  });
});

describe('cells of the heat table', () => {
  test.each([
    ['report', 'published', ''],
    ['other-page', 'published', 'from another page'],
    ['derived-by-arithmetic', 'worked-out', 'worked out'],
    ['inferred-from-words', 'worked-out', 'inferred'],
    ['third-party-scrape', 'third-party', 'third party']
  ] as const)('a rating known by %s is %s', (basis, state, note) => {
    const cell = heatCell(row('1.1'), inspection({ standards: [known('1.1', { basis })] }));
    expect(cell).toMatchObject({ state, rating: 'Good', basis });
    expect(cellNote(cell)).toBe(note);
    expect(cellWord(cell)).toBe(state === 'third-party' ? 'Known: Good' : 'Good');
  });

  test('not rated, not found, of other standards and no inspection are four different things', () => {
    const by2021 = inspection({
      programmeId: 'yjs-2021',
      standards: [known('4.1', { rating: 'Not rated' })]
    });
    const cells = [
      heatCell(row('4.1'), by2021),
      heatCell(row('1.1'), by2021),
      heatCell(row('3.4-yos-2018'), by2021),
      heatCell(row('1.1'), null)
    ];
    expect(cells.map(({ state }) => state)).toEqual([
      'not-rated',
      'not-found',
      'other-standards',
      'no-inspection'
    ]);
    expect(new Set(cells.map(cellWord)).size).toBe(4);
    expect(cells.every(({ rating }) => rating === null)).toBe(true);
  });

  test('a rating of 3.4 never stands in the row of the other programme’s 3.4', () => {
    const by2018 = inspection({ standards: [known('3.4')] });
    expect(heatCell(row('3.4-yos-2018'), by2018).state).toBe('published');
    expect(heatCell(row('3.4-yjs-2021'), by2018).state).toBe('other-standards');
  });

  test('what is known is counted by how it is known; resettlement counts to nothing', () => {
    const standards = [
      known('1.1'),
      known('1.2', { basis: 'third-party-scrape' }),
      known('1.3', { basis: 'derived-by-arithmetic' }),
      known('4.1')
    ];
    const one = service('a', { inspection: inspection({ programmeId: 'yjs-2021', standards }) });
    expect(knownCounts(rows, one.inspection)).toEqual({ of: 12, published: 1, workedOut: 1, thirdParty: 1 });
    expect(knownWords(rows, one)).toBe('3 of 12: 1 read, 1 worked out and 1 from a third party');
    expect(knownWords(rows, service('b'))).toBe('none');
  });
});

describe('the finding of the heat table', () => {
  const rated = (id: string, standards: KnownStandard[], programmeId = 'yos-2018') =>
    service(id, { inspection: inspection({ programmeId, standards }) });
  const finding = (...services: ReturnType<typeof service>[]) =>
    heatFinding(
      rowsInUse(
        rows,
        services.map((s) => s.inspection)
      ),
      services
    );

  test('two services judged by the same standards: on how many they are rated alike', () => {
    const other = whole().map((one, i) => (i < 5 ? { ...one, rating: 'Outstanding' as const } : one));
    expect(finding(rated('a', whole()), rated('b', other))).toBe(
      'A and B are rated alike on 7 of the twelve standards'
    );
  });

  test('services judged by different standards, or partly known, are only counted as known', () => {
    expect(finding(rated('a', whole()), rated('b', whole(), 'yjs-2021'))).toBe(
      'All twelve ratings were read for all 2 services'
    );
    expect(finding(rated('a', whole()), rated('b', [known('1.1')]))).toBe(
      'All twelve ratings were read for 1 of 2 services'
    );
    expect(finding(rated('a', []), service('b'))).toBe(
      'All twelve ratings were read for none of the 2 services'
    );
  });

  test('ratings from a third party make nothing whole', () => {
    const scraped = whole().map((one) => ({ ...one, basis: 'third-party-scrape' as const }));
    expect(finding(rated('a', scraped), rated('b', scraped))).toBe(
      'All twelve ratings were read for none of the 2 services'
    );
  });
});
