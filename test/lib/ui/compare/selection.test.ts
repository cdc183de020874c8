import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SET_KINDS, type SetKind } from '../../../../src/lib/data/words';
import {
  AT_FIRST,
  DEFAULT_SERVICES,
  MOST_SERVICES,
  readCompare,
  writeCompare,
  type Known
} from '../../../../src/lib/ui/compare/selection';

const ids = [...DEFAULT_SERVICES, 'arden', 'barset', 'camelot', 'dorne', 'erewhon', 'flatland'];
const known: Known = {
  services: new Set(ids),
  former: new Set(['avalon']),
  sortable: new Set(['rating', '1.1']),
  hasSet: (_, kind: SetKind) => kind !== 'police-force'
};
const read = (query: string) => readCompare(new URLSearchParams(query), known);
const chosen = (query: string) => read(query).selection.choice;

describe('the choice in the address', () => {
  test('an empty address is the pair that stands there first, with nothing to report', () => {
    expect(read('')).toEqual({ selection: AT_FIRST, troubles: [] });
  });

  test('services stand in the order of the address', () => {
    expect(chosen('services=camelot,arden')).toEqual({ kind: 'services', ids: ['camelot', 'arden'] });
  });

  test('unknown names are left out and named', () => {
    const { selection, troubles } = read('services=arden,atlantis');
    expect(selection.choice).toEqual({ kind: 'services', ids: ['arden'] });
    expect(troubles).toEqual([{ kind: 'unknown', word: 'atlantis' }]);
  });

  test('where nothing valid is left, the first pair stands and it is said', () => {
    const { selection, troubles } = read('services=atlantis');
    expect(selection).toEqual(AT_FIRST);
    expect(troubles.map(({ kind }) => kind)).toEqual(['unknown', 'nothing-left']);
    expect(read('services=').troubles).toEqual([{ kind: 'nothing-left' }]);
  });

  test('a former service is told apart from an unknown one', () => {
    expect(read('services=avalon,arden').troubles).toEqual([{ kind: 'former', id: 'avalon' }]);
    expect(read('service=avalon&set=similar').troubles).toEqual([
      { kind: 'former', id: 'avalon' },
      { kind: 'nothing-left' }
    ]);
  });

  test('a service named twice stands once', () => {
    const { selection, troubles } = read('services=arden,barset,ARDEN');
    expect(selection.choice).toEqual({ kind: 'services', ids: ['arden', 'barset'] });
    expect(troubles).toEqual([{ kind: 'twice', id: 'arden' }]);
  });

  test('more than six: the first six stand, the others are named', () => {
    const { selection, troubles } = read(`services=${ids.join(',')}`);
    expect(selection.choice).toEqual({ kind: 'services', ids: ids.slice(0, MOST_SERVICES) });
    expect(troubles).toEqual([{ kind: 'too-many', ids: ids.slice(MOST_SERVICES) }]);
  });

  test('a set without a name is that of similar services', () => {
    expect(read('service=arden')).toMatchObject({
      selection: { choice: { kind: 'set', id: 'arden', set: 'similar' } },
      troubles: []
    });
  });

  test('an unknown set, and a set that the service does not have, give way to similar services', () => {
    expect(read('service=arden&set=best')).toMatchObject({
      selection: { choice: { set: 'similar' } },
      troubles: [{ kind: 'unknown-set', word: 'best' }]
    });
    expect(read('service=arden&set=police-force')).toMatchObject({
      selection: { choice: { set: 'similar' } },
      troubles: [{ kind: 'no-set', id: 'arden', set: 'police-force' }]
    });
  });

  test('single services win over a set, and it is said', () => {
    expect(read('services=barset&service=arden')).toMatchObject({
      selection: { choice: { kind: 'services', ids: ['barset'] } },
      troubles: [{ kind: 'both' }]
    });
  });

  test('an unknown row sorts nothing, and a direction without a row is none', () => {
    expect(read('services=arden&sort=luck').troubles).toEqual([{ kind: 'unknown-row', word: 'luck' }]);
    expect(read('services=arden&order=reversed').selection.reversed).toBe(false);
    expect(read('services=arden&sort=1.1&order=reversed').selection).toMatchObject({
      sort: '1.1',
      reversed: true
    });
  });

  test('whatever stands in the address, what is shown can be shown', () => {
    const word = fc.oneof(fc.constantFrom(...ids, 'avalon', ''), fc.string({ maxLength: 80 }));
    const asked = fc.record(
      { services: fc.array(word, { maxLength: 9 }), service: word, set: word, sort: word },
      { requiredKeys: [] }
    );
    fc.assert(
      fc.property(asked, ({ services, ...rest }) => {
        const params = new URLSearchParams(rest);
        if (services) params.set('services', services.join(','));
        const { choice, sort } = readCompare(params, known).selection;
        const shown = choice.kind === 'services' ? choice.ids : [choice.id];
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(MOST_SERVICES);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.every((id) => known.services.has(id))).toBe(true);
        expect(sort === '' || known.sortable.has(sort)).toBe(true);
      }),
      { seed: 3, numRuns: 500 }
    );
  });

  test('what is written is read back the same, without a trouble', () => {
    const choice = fc.oneof(
      fc.record({
        kind: fc.constant('services' as const),
        ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: MOST_SERVICES })
      }),
      fc.record({
        kind: fc.constant('set' as const),
        id: fc.constantFrom(...ids),
        set: fc.constantFrom(...SET_KINDS.filter((kind) => kind !== 'police-force'))
      })
    );
    const sorting = fc.constantFrom(
      { sort: '', reversed: false },
      { sort: '1.1', reversed: false },
      { sort: 'rating', reversed: true }
    );
    fc.assert(
      fc.property(choice, sorting, (one, how) => {
        const selection = { choice: one, ...how };
        expect(read(writeCompare(selection))).toEqual({ selection, troubles: [] });
      }),
      { seed: 4, numRuns: 300 }
    );
  });
});
