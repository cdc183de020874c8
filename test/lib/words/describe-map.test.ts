import { describe, expect, it } from 'vitest';
import { describeMap, mapTitle, membersInWords, missingInWords, type MapRow } from '$lib/words/describe-map';

// All values here are invented.
const row = (id: string, band: MapRow['band'], valueText: string, missing?: string): MapRow => ({
  id,
  label: id.toUpperCase(),
  band,
  valueText,
  ...(missing && { missing })
});
const rows = [
  row('a', 1, '1.0 per 1,000'),
  row('b', 2, '2.5 per 1,000'),
  row('c', 2, '2.6 per 1,000'),
  row('d', null, '', 'suppressed'),
  row('e', null, '', 'not published'),
  row('f', null, '', 'suppressed')
];
const classes = ['1.0 to 2.0 per 1,000', '2.1 to 3.0 per 1,000'];

describe('what a shape says', () => {
  it('is its value, or why there is none', () => {
    expect(rows.map((one) => mapTitle(one, { classes }))).toEqual([
      'A: 1.0 per 1,000',
      'B: 2.5 per 1,000',
      'C: 2.6 per 1,000',
      'D: suppressed',
      'E: not published',
      'F: suppressed'
    ]);
    expect(mapTitle(row('g', null, ''), { classes })).toBe('G: no value');
  });
  it('is a name on the map of a set, with more where more is given', () => {
    expect(mapTitle(row('a', null, ''), { classes: [] })).toBe('A');
    expect(mapTitle(row('a', null, 'Very close'), { classes: [] })).toBe('A: Very close');
  });
});

describe('missing values', () => {
  it('are counted by their reason, the most frequent first', () => {
    expect(missingInWords(rows)).toBe('Without a value (3 services): 2 suppressed and 1 not published');
    expect(missingInWords(rows.slice(0, 4))).toBe('Without a value (1 service): suppressed');
    expect(missingInWords(rows.slice(0, 3))).toBe('');
  });
});

describe('the sentences of a map', () => {
  it('count the classes, name the marked service and the members', () => {
    expect(describeMap(rows, { classes, chosen: 'b', members: ['a', 'b', 'd'] })).toBe(
      '6 services of England and Wales in 2 classes. 1.0 to 2.0 per 1,000 (1 service). ' +
        '2.1 to 3.0 per 1,000 (2 services). Without a value (3 services): 2 suppressed and 1 not published. ' +
        'Marked: B: 2.5 per 1,000, class 2 of 2. Similar services (2): A and D.'
    );
  });
  it('say of a set who is in it', () => {
    const set = rows.map(({ id, label }): MapRow => ({ id, label, band: null, valueText: '' }));
    expect(describeMap(set, { classes: [], chosen: 'a', members: ['c'], membersLabel: 'North West' })).toBe(
      '6 services of England and Wales. Marked: A. North West (1): C.'
    );
    expect(membersInWords(set, { classes: [], members: [] })).toBe('');
  });
  it('say why the marked service has no value', () => {
    expect(describeMap(rows, { classes, chosen: 'd' })).toContain('Marked: D: suppressed.');
  });
});
