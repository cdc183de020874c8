import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATINGS } from '../../../../src/lib/data/words';
import { EVERYTHING, readSelection, writeSelection } from '../../../../src/lib/ui/list/selection';
import { SORT_KEYS } from '../../../../src/lib/ui/list/sort';

const choices = {
  countries: ['England', 'Wales'],
  regions: ['East of England', 'Wales'],
  police: ['Avon and Somerset', 'Gwent']
};
const read = (query: string) => readSelection(new URLSearchParams(query), choices);
const written = (given: Partial<typeof EVERYTHING>) => writeSelection({ ...EVERYTHING, ...given }).toString();

describe('the choice in the address', () => {
  test('an empty address chooses everything, and everything writes an empty address', () => {
    expect(read('')).toEqual(EVERYTHING);
    expect(written({})).toBe('');
  });

  test('only what was chosen is written', () => {
    expect(written({ region: 'East of England', rating: 'none' })).toBe('region=East+of+England&rating=none');
  });

  test("a column's first direction is not written, the other one is", () => {
    expect(written({ sort: 'score', direction: 'descending' })).toBe('sort=score');
    expect(written({ sort: 'score', direction: 'ascending' })).toBe('sort=score&order=reversed');
    expect(written({ direction: 'descending' })).toBe('order=reversed');
  });

  test('words that are no choice count as none', () => {
    expect(read('region=Atlantis&rating=Great&sort=luck&country=france&police=')).toEqual(EVERYTHING);
  });

  test('the text is trimmed and cut, never refused', () => {
    expect(read('q=%20Bury%20').q).toBe('Bury');
    expect(read(`q=${'x'.repeat(500)}`).q).toHaveLength(100);
  });

  test('what is written is read back the same', () => {
    const chosen = fc.record({
      q: fc.string({ maxLength: 20 }).map((text) => text.trim()),
      country: fc.constantFrom('', ...choices.countries),
      region: fc.constantFrom('', ...choices.regions),
      police: fc.constantFrom('', ...choices.police),
      rating: fc.constantFrom('' as const, 'none' as const, ...RATINGS),
      sort: fc.constantFrom(...SORT_KEYS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const)
    });
    fc.assert(
      fc.property(chosen, (selection) => {
        expect(read(writeSelection(selection).toString())).toEqual(selection);
      }),
      { seed: 2, numRuns: 300 }
    );
  });
});
