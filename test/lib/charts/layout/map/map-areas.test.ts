import { describe, expect, it } from 'vitest';
import { byLook, lookOf, mapAreas, outlined, signOf } from '$lib/charts/layout/map/map-areas';
import type { MapRow } from '$lib/words/describe-map';

// All rows here are invented.
const row = (id: string, band: MapRow['band'] = null): MapRow => ({ id, label: id, band, valueText: '' });
const places = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const classes = ['low', 'high'];

describe('areas of a map', () => {
  it('are places with their rows, whatever the order of the rows', () => {
    const areas = mapAreas(places, [row('c', 2), row('a', 1), row('b')], { classes });
    expect(areas.map(({ id, look }) => `${id} ${look}`)).toEqual(['a band-1', 'b no-data', 'c band-2']);
    expect(byLook(areas).map(({ look, areas: some }) => `${look} ${some.length}`)).toEqual([
      'band-1 1',
      'band-2 1',
      'no-data 1'
    ]);
  });
  it('name a row without a place and a place without a row', () => {
    expect(() => mapAreas(places, [row('x')], { classes })).toThrow('no place on the map for “x”');
    expect(() => mapAreas(places, [row('a'), row('b')], { classes })).toThrow('no row for “c”');
  });
  it('look by their part in the set where there are no classes', () => {
    const subject = { classes: [], chosen: 'a', members: ['a', 'b'] };
    expect(places.map(({ id }) => lookOf(row(id, 1), subject))).toEqual(['own', 'member', 'other']);
  });
  it('are outlined if they are members, the chosen one once and last', () => {
    const subject = { classes, chosen: 'a', members: ['a', 'c'] };
    const areas = mapAreas(places, [row('a', 1), row('b', 1), row('c', 1)], subject);
    expect(outlined(areas, subject).map(({ area, whose }) => `${area.id} ${whose}`)).toEqual([
      'c similar',
      'a own'
    ]);
  });
  it('carry the number of their class, a dash without a value, and their mark in a set', () => {
    expect(signOf(row('a', 4), { classes })).toBe('4');
    expect(signOf(row('a'), { classes })).toBe('–');
    expect(signOf({ ...row('a'), mark: '7' }, { classes: [] })).toBe('7');
    expect(signOf(row('a', 4), { classes: [] })).toBe('');
  });
});
