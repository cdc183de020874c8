import { describe, expect, test } from 'vitest';
import { byLetter, listPlaces } from '../../../../src/lib/ui/search/places';
import { testNames } from './names';

describe('the list from A to Z', () => {
  const places = listPlaces(testNames);

  test('has each service once, in the order of names', () => {
    const names = places.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  test('says which councils and districts a service covers, and no other names', () => {
    expect(places.find(({ id }) => id === 'bury-and-rochdale')?.covers).toBe('Bury, Rochdale');
    expect(places.find(({ id }) => id === 'hertfordshire')?.covers).toBe('Dacorum');
    expect(places.find(({ id }) => id === 'cumberland')?.covers).toBeNull();
  });

  test('says what a former service became', () => {
    expect(places.find(({ id }) => id === 'bury')?.now).toBe('Bury and Rochdale');
  });

  test('is cut by first letters and loses nothing', () => {
    const cut = byLetter(places);
    expect(cut.map(({ letter }) => letter)).toEqual(['B', 'C', 'G', 'H', 'L', 'N', 'S', 'W']);
    expect(cut.flatMap((group) => group.places)).toEqual(places);
  });
});
