import { describe, expect, it } from 'vitest';
import type { ProseCount } from '../../../../src/build/read/find/prose-counts';
import type { Answered } from '../../../../src/build/read/find/results-walk';
import { areOfWholeSample, findWholeSample } from '../../../../src/build/read/find/whole-sample';
import { passages } from '../invented';

const [passage] = passages('A question?\t50%');
if (!passage) throw new Error('the invented text gives one passage');
const answer = (question: string, pct: number, prompt: number | null = null): Answered => ({
  question,
  prompt,
  letter: null,
  apart: false,
  passage,
  result: { yes: null, base: null, pct: String(pct) }
});
const said = (question: string, yes: number): ProseCount => ({
  question,
  yes,
  of: 11,
  evidence: { page: null, line: 9, words: `${yes} of the 11 cases` }
});

describe('percentages of a domain', () => {
  it('are of its whole sample when all are shares of it, and are many', () => {
    expect(areOfWholeSample([64, 73, 82, 91], 11)).toBe(true);
    expect(areOfWholeSample([0, 73, 82, 100], 11)).toBe(true);
  });
  it('are not when one is no share of it', () => {
    expect(areOfWholeSample([64, 73, 83, 91], 11)).toBe(false);
  });
  it('are not taken to be when they would fit by chance: few of them, one figure alone, or a large sample', () => {
    expect(areOfWholeSample([64, 73, 82], 11)).toBe(false);
    expect(areOfWholeSample([64, 64, 64, 64, 64], 11)).toBe(false);
    expect(
      areOfWholeSample(
        Array.from({ length: 12 }, (_, i) => 40 + i),
        101
      )
    ).toBe(false);
    expect(areOfWholeSample([], 11)).toBe(false);
  });
});

describe('counts behind the percentages', () => {
  const answered = [
    answer('2.1.1', 64),
    answer('2.1.2', 73),
    answer('2.1.3', 82),
    answer('2.2.1', 91),
    answer('2.1.1', 45, 0),
    answer('3.1.1', 64)
  ];
  const cells = (prose: readonly ProseCount[], sample: number | null = 11, of = answered) =>
    findWholeSample(of, prose, (domain) => (domain === '2' ? sample : null)).map(
      ({ key, column, value, rule }) => `${Object.values(key).join('/')} ${column} ${value} ${rule}`
    );

  it('are the only ones that give them, and only likely while the text says none', () => {
    expect(cells([]).slice(0, 3)).toEqual([
      '2.1.1 yes_cases 7 only-count-that-fits',
      '2.1.1 relevant_cases 11 only-count-that-fits',
      '2.1.1 count_basis only count that fits the percentage only-count-that-fits'
    ]);
  });
  it('are those of the text where it prints the same count, and not where it prints another', () => {
    expect(cells([said('2.1.2', 8)])).toContain('2.1.2 yes_cases 8 count-in-text');
    expect(cells([said('2.1.2', 7)])).toContain('2.1.2 yes_cases 8 only-count-that-fits');
  });
  it('bear out the base of prompts once the text prints the counts of three questions', () => {
    const base = (prose: Parameters<typeof cells>[0]) =>
      cells(prose).filter((line) => line.startsWith('2.1.1/'))[0];
    const two = [said('2.1.1', 7), said('2.1.2', 8)];
    expect(base([...two, said('2.1.2', 8)])).toBe('2.1.1/a base_cases 11 whole-sample');
    expect(base([...two, said('2.1.3', 9)])).toBe('2.1.1/a base_cases 11 whole-sample-in-text');
  });
  it('give prompts a base, never a count', () => {
    const prompts = cells([]).filter((line) => line.startsWith('2.1.1/'));
    expect(prompts).toHaveLength(2);
    expect(prompts[0]).toBe('2.1.1/a base_cases 11 whole-sample');
  });
  it('are not looked for in a domain without a known sample', () => {
    expect(cells([]).some((line) => line.startsWith('3'))).toBe(false);
    expect(cells([], null)).toEqual([]);
  });
  it('leave printed counts alone', () => {
    const printed = { ...answer('2.1.1', 64), result: { yes: 6, base: 10, pct: '64' } };
    const rows = cells([], 11, [printed, ...answered.slice(1)]);
    expect(rows.some((line) => line.startsWith('2.1.1 '))).toBe(false);
    expect(rows.some((line) => line.startsWith('2.1.2 '))).toBe(true);
  });
});
