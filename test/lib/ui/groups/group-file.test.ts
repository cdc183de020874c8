import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISON_REASONS, COMPARISON_VERDICTS } from '$lib/data/words';
import { packGroup, unpackGroup, type GroupFile } from '$lib/ui/groups/group-file';
import { GROUP, verdict } from './invented';

const travelled = (file: GroupFile) => unpackGroup(JSON.parse(JSON.stringify(file)) as GroupFile);

describe('the file of a service’s sets', () => {
  it('gives back what was packed', () => {
    expect(travelled(packGroup(GROUP))).toEqual(GROUP);
  });

  it('keeps every verdict, reason, zero and missing value apart', () => {
    const value = fc.option(fc.constantFrom(0, 0.5, 17.7, 111, 1234.5678));
    const any = fc.record({
      verdict: fc.constantFrom(...COMPARISON_VERDICTS),
      reason: fc.option(fc.constantFrom(...COMPARISON_REASONS)),
      value,
      comparator: value,
      difference: value,
      differenceUnit: fc.constantFrom('per cent' as const, 'points' as const)
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (cells) => {
        const verdicts = cells.map((cell) => verdict(cell));
        expect(travelled(packGroup({ ...GROUP, verdicts })).verdicts).toEqual(verdicts);
      }),
      { seed: 3 }
    );
  });

  it('of another build than the page is refused, not misread', () => {
    const file = packGroup(GROUP);
    const sets = file.sets.map((set) => ({ ...set, kind: 99 }));
    expect(() => unpackGroup({ ...file, sets })).toThrow(RangeError);
  });
});
