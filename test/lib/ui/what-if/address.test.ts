import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdits, writeEdits } from '$lib/ui/what-if/address';
import { NO_EDITS, sameEdits } from '$lib/ui/what-if/edits';
import { makeSlice } from '$lib/ui/what-if/make-slice';
import { anyEdits } from './any-edits';
import { harrow, hertfordshire } from './invented';

const slice = makeSlice(harrow());
const read = (query: string) => readEdits(new URLSearchParams(query), slice);

describe('a shared address', () => {
  it.each([
    ['Harrow, with cases', harrow()],
    ['Hertfordshire, with percentages', hertfordshire()]
  ])('gives back what was written: %s', (_, ruled) => {
    const own = makeSlice(ruled);
    fc.assert(
      fc.property(anyEdits(ruled), (edits) => {
        const { edits: back, faults } = readEdits(
          new URLSearchParams(writeEdits(edits, own).toString()),
          own
        );
        expect(faults).toEqual([]);
        expect(sameEdits(back, edits)).toBe(true);
      }),
      { seed: 92 }
    );
  });

  it('is short, names the inspection, and is empty where nothing is changed', () => {
    expect(writeEdits(NO_EDITS, slice).toString()).toBe('');
    const edits = { questions: { '3.2.2': 10 }, ratings: { '1.1': 'Good' as const }, alone: true };
    expect(writeEdits(edits, slice).toString()).toBe('1.1=G&3.2.2=10&rule=alone&of=harrow-2021-12');
    expect(read('')).toEqual({ edits: NO_EDITS, faults: [] });
  });

  it.each([
    ['3.2.2=15', '“15” is not possible for 3.2.2.'],
    ['3.2.2=-1', '“-1” is not possible for 3.2.2.'],
    ['3.2.2=', '“” is not possible for 3.2.2.'],
    ['3.2.2=ten', '“ten” is not possible for 3.2.2.'],
    ['1.1=X', '“X” is not possible for 1.1.'],
    ['1.1=N', '“N” is not possible for 1.1.'],
    ['2.1=G', '“2.1” is not something that can be changed here.'],
    ['9.9.9=1', '“9.9.9” is not something that can be changed here.'],
    ['rule=none', '“none” is not possible for rule.'],
    ['of=harrow-2031-01', 'It was made for another inspection, “harrow-2031-01”.'],
    ['1.1=G&1.1=I', '“1.1” is given more than once.'],
    ['__proto__=1', '“__proto__” is not something that can be changed here.']
  ])('that is wrong changes nothing and says why: %s', (query, fault) => {
    const { edits, faults } = read(`${query}&3.2.1=11`);
    expect(edits).toEqual(NO_EDITS);
    expect(faults).toEqual([fault]);
  });

  it('takes back “Not rated” where a report says so', () => {
    expect(read('4.1=I').edits.ratings).toEqual({ '4.1': 'Inadequate' });
    expect(read('4.1=N')).toEqual({ edits: NO_EDITS, faults: [] });
  });

  it('of any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const { edits, faults } = readEdits(new URLSearchParams(pairs), slice);
        if (faults.length) expect(edits).toEqual(NO_EDITS);
      }),
      { seed: 93 }
    );
  });
});
