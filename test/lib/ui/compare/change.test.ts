import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { added, moved, removed } from '../../../../src/lib/ui/compare/change';
import { MOST_SERVICES } from '../../../../src/lib/ui/compare/selection';

const six = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('changing what stands side by side', () => {
  test('a service is added at the end, once, while there is room', () => {
    expect(added(['a'], 'b')).toEqual(['a', 'b']);
    expect(added(['a', 'b'], 'a')).toEqual(['a', 'b']);
    expect(added(six, 'g')).toEqual(six);
  });

  test('a service is removed, but never the last one', () => {
    expect(removed(['a', 'b'], 'a')).toEqual(['b']);
    expect(removed(['a'], 'a')).toEqual(['a']);
  });

  test('a service moves one place, and stays at an end', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'z', 1)).toEqual(['a', 'b']);
  });

  test('moving changes the order only, and moving back restores it', () => {
    const lists = fc.uniqueArray(fc.constantFrom(...six), { minLength: 1, maxLength: MOST_SERVICES });
    fc.assert(
      fc.property(lists, fc.nat(5), (ids, n) => {
        const id = ids[n % ids.length] ?? '';
        const right = moved(ids, id, 1);
        expect([...right].sort()).toEqual([...ids].sort());
        if (right !== ids) expect(moved(right, id, -1)).toEqual(ids);
      }),
      { seed: 5, numRuns: 200 }
    );
  });
});
