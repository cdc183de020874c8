import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../../src/build/read/review/page/route';
import { stepFrom, undecidedFrom } from '../../../../../src/build/read/review/page/walk';

describe('going through values', () => {
  it('steps on and back and stays at the ends', () => {
    expect(stepFrom(3, null, 1)).toBe(0);
    expect(stepFrom(3, 0, 1)).toBe(1);
    expect(stepFrom(3, 2, 1)).toBe(2);
    expect(stepFrom(3, 0, -1)).toBe(0);
    expect(stepFrom(0, null, 1)).toBeNull();
  });
  it('finds the next undecided one, then those before it', () => {
    const decided = new Set([1, 2]);
    expect(undecidedFrom(4, 1, (index) => decided.has(index))).toBe(3);
    expect(undecidedFrom(3, 1, (index) => decided.has(index))).toBe(0);
    expect(undecidedFrom(3, 1, () => true)).toBeNull();
    expect(undecidedFrom(0, 0, () => false)).toBeNull();
  });
});

describe('an address within the page', () => {
  it.each([
    ['#r2-v17', { report: 2, value: 17 }],
    ['#r2', { report: 2, value: null }],
    ['#list', { report: null, value: null }],
    ['', { report: null, value: null }],
    ['#main', null],
    ['#r2-v17x', null]
  ])('%s is %o', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });
});
