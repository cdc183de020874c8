import { describe, expect, it } from 'vitest';
import { settleRaised } from '../../../../src/build/read/pdf/raised';
import { typed } from './invented';

const settled = (...items: Parameters<typeof settleRaised>[0][]) =>
  settleRaised(items.flat()).map(({ text, y, raised }) => [text, y, raised]);

describe('smaller type above the line', () => {
  it('is a mark when it is a number or sign after a word', () => {
    expect(settled(typed('safe', 50, 100), typed('15', 70, 96, { size: 6 }))).toEqual([
      ['safe', 100, false],
      ['15', 100, true]
    ]);
    expect(settled(typed('safe', 50, 100), typed('*', 70, 96, { size: 6 }))[1]).toEqual(['*', 100, true]);
  });

  it('is a mark after a mark and before a word too', () => {
    const marks = [
      typed('5', 70, 96, { size: 6 }),
      typed(',', 73, 96, { size: 6 }),
      typed('6', 75, 96, { size: 6 })
    ];
    expect(settled(typed('safe', 50, 100), ...marks).map(([, , raised]) => raised)).toEqual([
      false,
      true,
      true,
      true
    ]);
    expect(settled(typed('1', 50, 96, { size: 6 }), typed('Note', 54, 100))[0]).toEqual(['1', 100, true]);
  });

  it('is put on the line and stays text when it is the ending of a number', () => {
    expect(settled(typed('1', 50, 100), typed('st', 55, 96, { size: 6 }))[1]).toEqual(['st', 100, false]);
  });

  it('stays where it is when it is as large as the word, not raised, or far away', () => {
    expect(settled(typed('safe', 50, 100), typed('15', 70, 96))[1]?.[2]).toBe(false);
    expect(settled(typed('safe', 50, 100), typed('15', 70, 100, { size: 6 }))[1]?.[2]).toBe(false);
    expect(settled(typed('safe', 50, 100), typed('15', 120, 96, { size: 6 }))[1]).toEqual(['15', 96, false]);
  });
});
