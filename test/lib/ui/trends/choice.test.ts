import { assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, readChoice, writeChoice } from '$lib/ui/trends/choice';
import { PERIOD_KINDS } from '$lib/ui/trends/slice';
import { SLICE } from './slice';

const read = (query: string) => readChoice(new URLSearchParams(query), SLICE);

describe('the choice of ratings', () => {
  it('comes back as it was written, and only what was chosen is written', () => {
    assert(
      property(
        record({
          programme: constantFrom('', ...SLICE.programmes.map(({ id }) => id)),
          period: constantFrom(...PERIOD_KINDS),
          place: nat(SLICE.places.length - 1)
        }),
        (choice) => {
          expect(readChoice(writeChoice(choice, SLICE), SLICE)).toEqual({ choice, notices: [] });
        }
      ),
      { seed: 20261122 }
    );
    expect(writeChoice(EVERYTHING, SLICE).toString()).toBe('');
    expect(writeChoice({ programme: 'yjs-2021', period: 'half-year', place: 3 }, SLICE).toString()).toBe(
      'programme=yjs-2021&period=half-year&region=London'
    );
  });

  it('takes a place in any case, and the narrowest of several', () => {
    expect(read('region=london').choice.place).toBe(3);
    const two = read('country=Wales&police=Kent');
    expect(two.choice.place).toBe(4);
    expect(two.notices).toEqual([expect.stringContaining('Wales')]);
  });

  it('says what it did not understand and shows everything in its place', () => {
    const { choice, notices } = read('programme=cci-2009&period=month&region=Atlantis&colour=red');
    expect(choice).toEqual(EVERYTHING);
    for (const word of ['cci-2009', 'month', 'Atlantis', 'colour']) {
      expect(notices.some((notice) => notice.includes(word))).toBe(true);
    }
    expect(read(`region=${'x'.repeat(500)}`).notices[0]?.length).toBeLessThan(120);
  });
});
