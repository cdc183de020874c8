import { describe, expect, it } from 'vitest';
import {
  describeIndices,
  formatRatio,
  indexFinding,
  indexInWords,
  indexRange,
  indexVerdict,
  type IndexMark
} from '$lib/words/rate-index';

// All indices here are invented.
const mark = (label: string, value: number, lower: number | null, upper: number | null): IndexMark => ({
  label,
  value,
  lower,
  upper,
  missing: null
});
const few: IndexMark = { label: 'Other', value: null, lower: null, upper: null, missing: 'too few to say' };

describe('a relative rate index in words', () => {
  it('has two places below 2 and one from there on, so that none looks like 1 that is not', () => {
    expect([0.524, 0.996, 1, 1.04, 1.996, 2.249, 12.34].map(formatRatio)).toEqual([
      '0.52',
      '1.00',
      '1.00',
      '1.04',
      '2.0',
      '2.2',
      '12.3'
    ]);
  });
  it('says its interval, or nothing where none may be given', () => {
    expect(indexRange(mark('Black', 2.18, 1.55, 3.08))).toBe('1.55 to 3.1');
    expect(indexRange(mark('Black', 2.18, null, null))).toBeNull();
  });
  it('is a difference only where the interval leaves out 1, and is not judged without one', () => {
    expect(indexVerdict(mark('Black', 2, 1.5, 3))).toBe('higher');
    expect(indexVerdict(mark('Asian', 0.5, 0.4, 0.7))).toBe('lower');
    expect(indexVerdict(mark('Mixed', 1.2, 0.9, 1.6))).toBe('similar');
    expect(indexVerdict(mark('Black', 9, null, null))).toBe('not-judged');
    expect(indexVerdict(few)).toBe('not-judged');
  });
  it('says why there is none', () => {
    expect(indexInWords(few)).toBe('too few to say');
  });
});

describe('the finding of a measure', () => {
  it('names the groups from the highest index to the lowest, those without one last', () => {
    const marks = [few, mark('Asian', 0.52, null, null), mark('Black', 1.76, null, null)];
    expect(indexFinding('Arrests', marks)).toBe(
      'Arrests: Black children 1.76 times the rate of White children, Asian 0.52; Other too few to say'
    );
  });
  it('names no difference that its interval does not hold', () => {
    const marks = [
      mark('Asian', 1.46, 0.99, 2.2),
      mark('Black', 2.6, 2.1, 3.2),
      mark('Other', 1.1, 0.5, 2.4)
    ];
    expect(indexFinding('Custody', marks)).toBe(
      'Custody: Black children 2.6 times the rate of White children; no clear difference for Asian and Other'
    );
    expect(indexFinding('Custody', marks.slice(0, 1))).toBe(
      'Custody: no clear difference from White children for Asian'
    );
  });
  it('says so where nothing is known', () => {
    expect(indexFinding('Arrests', [])).toBe('Arrests: no index is known');
  });
});

describe('the description of a picture', () => {
  it('says value and interval of each mark, or that there is none', () => {
    expect(describeIndices([mark('Black', 2.2, 1.5, 3.1), mark('Asian', 0.5, null, null), few])).toBe(
      'Black: 2.2 times the rate of White children, 95 % interval 1.50 to 3.1. ' +
        'Asian: 0.50 times the rate of White children, no interval. Other: too few to say.'
    );
    expect(describeIndices([])).toBe('No index is known.');
  });
});
