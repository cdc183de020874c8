import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderIn, resultIn, type Order } from '../../../../src/build/read/find/result-values';

const BASE_YES: Order = ['base', 'yes'];
const YES_BASE: Order = ['yes', 'base'];
const PCT: Order = ['pct'];
const runs = { seed: 2026, numRuns: 1000 };

/** A sample, a base within it, and a count within the base. */
const counted = fc
  .integer({ min: 1, max: 60 })
  .chain((sample) =>
    fc
      .integer({ min: 1, max: sample })
      .chain((base) => fc.record({ sample: fc.constant(sample), base: fc.constant(base), yes: fc.nat(base) }))
  );
const orders = fc.constantFrom<Order>(BASE_YES, YES_BASE, ['base', 'yes', 'pct'], ['yes', 'base', 'pct']);
const anyOrder = fc.constantFrom<Order>([], PCT, ['yes'], ['yes', 'pct'], BASE_YES, YES_BASE, ['pct', 'yes']);
const glued = (order: Order, base: number, yes: number) =>
  order[0] === 'base' ? `${base}${yes}` : `${yes}${base}`;

describe('two counts glued together', () => {
  it('are never parted so that the count is above its base, or the base above the sample', () => {
    const property = fc.property(counted, orders, ({ sample, base, yes }, order) => {
      const result = resultIn(glued(order, base, yes), order, sample);
      if (result?.yes === null || result?.base === null || !result) return;
      expect(result.yes).toBeLessThanOrEqual(result.base);
      expect(result.base).toBeLessThanOrEqual(sample);
    });
    fc.assert(property, runs);
  });
  it('are either parted as they were printed, or in doubt', () => {
    const property = fc.property(counted, orders, ({ sample, base, yes }, order) => {
      const result = resultIn(glued(order, base, yes), order, sample);
      if (result?.doubt === undefined) expect(result).toEqual({ yes, base, pct: null });
    });
    fc.assert(property, runs);
  });
  it('are always in doubt where the sample is not known', () => {
    const property = fc.property(counted, orders, ({ base, yes }, order) => {
      expect(resultIn(glued(order, base, yes), order, null)?.doubt).toBeTypeOf('string');
    });
    fc.assert(property, runs);
  });
  it('are parted by the order of the header, and by what the sample allows', () => {
    expect(resultIn('87', BASE_YES, 8)).toEqual({ yes: 7, base: 8, pct: null });
    expect(resultIn('78', YES_BASE, 8)).toEqual({ yes: 7, base: 8, pct: null });
    expect(resultIn('78', BASE_YES, 8)).toBeNull();
    expect(resultIn('1110', BASE_YES, 11)).toEqual({ yes: 10, base: 11, pct: null });
    expect(resultIn('111', BASE_YES, 1)).toBeNull();
    expect(resultIn('111', BASE_YES, 11)).toMatchObject({ yes: 1, base: 11 });
    expect(resultIn('99', BASE_YES, 8)).toBeNull();
    expect(resultIn('80', BASE_YES, 8)).toEqual({ yes: 0, base: 8, pct: null });
    expect([resultIn('00', BASE_YES, 8), resultIn('00', YES_BASE, 8)]).toEqual([null, null]);
    expect(resultIn('1223', YES_BASE, 300)?.doubt).toBe('"1223" can be parted in 2 ways');
  });
  it('are guessed without a header only where the sample leaves one way, and are then in doubt', () => {
    expect(resultIn('88', [], 8)).toMatchObject({ yes: 8, base: 8, doubt: expect.any(String) as string });
    expect(resultIn('87', [], 8)).toMatchObject({ yes: 7, base: 8, doubt: expect.any(String) as string });
    expect(resultIn('1110', [], 11)).toMatchObject({ yes: 10, base: 11 });
    expect(resultIn('99', [], 8)).toBeNull();
    expect(resultIn('88', [], null)).toEqual({ yes: 88, base: null, pct: null });
  });
});

describe('a percentage', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const sign = fc.constantFrom('%', ' %');

  it('never becomes a count, whatever the header and the sample, with a mark glued to it or without', () => {
    const mark = fc.option(fc.integer({ min: 1, max: 99 }), { nil: '' });
    const sample = fc.option(fc.integer({ min: 1, max: 100 }));
    const property = fc.property(percent, sign, mark, anyOrder, sample, (pct, how, glue, order, of) => {
      expect(resultIn(`${pct}${how}${glue}`, order, of)).toEqual({ yes: null, base: null, pct: String(pct) });
    });
    fc.assert(property, runs);
  });
  it('keeps its decimals', () => {
    expect(resultIn('43.0%', PCT, 8)).toEqual({ yes: null, base: null, pct: '43.0' });
  });
  it('is none above a hundred, or where two stand beside one question', () => {
    expect(resultIn('100%', PCT, 8)?.pct).toBe('100');
    expect(resultIn('101%', PCT, 8)).toBeNull();
    expect(resultIn('64% 71%', PCT, 8)).toBeNull();
  });
  it('may stand beside its counts', () => {
    expect(resultIn('6 of 8 (75%)', [], 8)).toEqual({ yes: 6, base: 8, pct: '75' });
    expect(resultIn('8 6 75%', ['base', 'yes', 'pct'], 8)).toEqual({ yes: 6, base: 8, pct: '75' });
  });
});

describe('two counts', () => {
  it('are read by the header, or the greater as the base and in doubt', () => {
    expect(resultIn('8 7', BASE_YES, 8)).toEqual({ yes: 7, base: 8, pct: null });
    expect(resultIn('7 8', YES_BASE, 8)).toEqual({ yes: 7, base: 8, pct: null });
    for (const figures of ['7 8', '8 7'])
      expect(resultIn(figures, [], 8)).toMatchObject({
        yes: 7,
        base: 8,
        doubt: expect.any(String) as string
      });
    expect(resultIn('8 8', [], 8)).toEqual({ yes: 8, base: 8, pct: null });
  });
  it.each(['7 of 8', '7 out of 8', '7/8', '7 / 8'])('may be written as one of another: %s', (figures) => {
    expect(resultIn(figures, [], null)).toEqual({ yes: 7, base: 8, pct: null });
  });
  it('lose a mark glued to the first where one way alone is left, and are in doubt', () => {
    expect(resultIn('9 720', BASE_YES, 9)).toMatchObject({
      yes: 7,
      base: 9,
      doubt: expect.any(String) as string
    });
  });
  it('are not read out of three, nor out of words', () => {
    expect(resultIn('7 8 9', BASE_YES, 9)).toBeNull();
    expect(resultIn('as above', BASE_YES, 9)).toBeNull();
    expect(resultIn('', PCT, 9)).toBeNull();
  });
});

describe('the header of a table', () => {
  it.each([
    ["% 'Yes'", ['pct']],
    ['Rating and % yes', ['pct']],
    ['Per cent yes', ['pct']],
    ["Relevant cases Number 'Yes'", ['base', 'yes']],
    ["Number 'Yes' Relevant cases", ['yes', 'base']],
    ["Relevant casesNumber 'Yes'", ['base', 'yes']],
    ["Number answered 'Yes' out of % 'Yes'", ['yes', 'base', 'pct']],
    ["Number 'yes'", ['yes']]
  ])('tells the order of its columns: %s', (header, order) => {
    expect(orderIn(header)).toEqual(order);
  });
  it.each([
    'Number of cases',
    '64%',
    'Staff said yes to most of it',
    "Is it % 'Yes'?",
    `${'A long paragraph on what was asked and how it was answered. '.repeat(3)} % 'Yes'`
  ])('is not %s', (words) => {
    expect(orderIn(words)).toBeNull();
  });
});
