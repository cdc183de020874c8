import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestServices } from '../../../../src/lib/ui/search/nearest';
import { testNames } from './names';

const ids = (query: string, limit = 3) =>
  nearestServices(testNames, query, limit).map((match) => match.serviceId);

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['rochdale', 'rochadle', 1],
    ['same', 'same', 0]
  ])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, zero only for equal texts, and never above the longer length', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { seed: 2, numRuns: 300 }
    );
  });
});

describe('the nearest services', () => {
  test.each([
    ['hertforshire', 'hertfordshire'],
    ['hartlepol', 'hartlepool'],
    ['bury-and-rochadle', 'bury-and-rochdale'],
    ['gwynned', 'gwynedd-and-ynys-mon'],
    ['cumbira', 'cumbria'],
    ['dacorm', 'hertfordshire'],
    ['st-hellens', 'st-helens']
  ])('to "%s" begin with %s', (query, nearest) => {
    expect(ids(query)[0]).toBe(nearest);
  });

  test('what matches goes before what is only spelt alike', () => {
    expect(ids('hart')).toEqual(['hampshire', 'hartlepool']);
  });

  test('are none when no name is near, or nothing was asked', () => {
    expect(ids('zzzzzzzzzzzz')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  test('are no more than asked for, each once', () => {
    const found = ids('shire', 4);
    expect(found.length).toBeLessThanOrEqual(4);
    expect(new Set(found).size).toBe(found.length);
  });
});
