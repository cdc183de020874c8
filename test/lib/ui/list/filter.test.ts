import { describe, expect, test } from 'vitest';
import { choicesOf, filterRows } from '../../../../src/lib/ui/list/filter';
import { EVERYTHING } from '../../../../src/lib/ui/list/selection';
import { testNames } from '../search/names';
import { row } from './rows';

const rows = [
  row('Hertfordshire', { region: 'East of England', police: ['Hertfordshire'], rating: 'Outstanding' }),
  row('Cumberland', { region: 'North West', police: ['Cumbria'] }),
  row('Two Forces', { police: ['Metropolitan Police', 'City of London'], rating: 'Good' }),
  row('Newport', { country: 'Wales', region: 'Wales', police: ['Gwent'], rating: 'Good' })
];
const kept = (given: Partial<typeof EVERYTHING>, names = testNames) =>
  filterRows(rows, { ...EVERYTHING, ...given }, names).map(({ name }) => name);

describe('filtering the list', () => {
  test('no choice keeps every row', () => {
    expect(kept({})).toHaveLength(rows.length);
  });

  test('by country, region and rating together', () => {
    expect(kept({ country: 'Wales' })).toEqual(['Newport']);
    expect(kept({ rating: 'Good', region: 'London' })).toEqual(['Two Forces']);
  });

  test('a service without a rating found is kept by "none" and by no rating', () => {
    expect(kept({ rating: 'none' })).toEqual(['Cumberland']);
  });

  test('a service in two police force areas is found under either', () => {
    expect(kept({ police: 'City of London' })).toEqual(['Two Forces']);
    expect(kept({ police: 'Metropolitan Police' })).toEqual(['Two Forces']);
  });

  test('a text is looked up in every name, and the row says why it was found', () => {
    const found = filterRows(rows, { ...EVERYTHING, q: 'dacorum' }, testNames);
    expect(found.map(({ name, why }) => ({ name, why }))).toEqual([
      { name: 'Hertfordshire', why: 'Dacorum is in Hertfordshire' }
    ]);
  });

  test('until the names are there, a text leaves nothing out', () => {
    expect(kept({ q: 'dacorum' }, [])).toHaveLength(rows.length);
  });

  test('a text that nothing answers keeps nothing', () => {
    expect(kept({ q: 'Atlantis' })).toEqual([]);
  });
});

test('the filters offer the words of the rows, each once, in order', () => {
  expect(choicesOf(rows)).toEqual({
    countries: ['England', 'Wales'],
    regions: ['East of England', 'London', 'North West', 'Wales'],
    police: ['City of London', 'Cumbria', 'Gwent', 'Hertfordshire', 'Metropolitan Police']
  });
});
