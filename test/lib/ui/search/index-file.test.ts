import { describe, expect, test } from 'vitest';
import { packIndex, unpackIndex } from '../../../../src/lib/ui/search/index-file';
import { testNames } from './names';

const names = testNames.map(({ serviceId, service, kind, label, status, now }) => ({
  serviceId,
  service,
  kind,
  label,
  status,
  now
}));

describe('the search index on its way', () => {
  test('arrives as it was sent', () => {
    const index = { factsDate: '2026-01-27', names };
    const travelled: unknown = JSON.parse(JSON.stringify(packIndex(index)));
    expect(unpackIndex(travelled as ReturnType<typeof packIndex>)).toEqual(index);
  });

  test('names each service once', () => {
    const ids = packIndex({ factsDate: '2026', names }).services.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refuses a kind of name that this version does not know', () => {
    expect(() => unpackIndex({ factsDate: '2026', services: [['x', 'X', null, [[9, 'X']]]] })).toThrow(
      /kind 9 of X/
    );
  });
});
