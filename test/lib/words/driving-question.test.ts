import { describe, expect, it } from 'vitest';
import {
  driverFinding,
  drivingGap,
  drivingSentence,
  gapInWords,
  lowestInWords
} from '$lib/words/driving-question';

// All results here are invented.
const mark = (label: string, yes: number | null, n: number | null, pct: number, driving = false) => {
  return { label, yes, n, pct, lower: null, upper: null, driving };
};

describe('the key question that drives a standard', () => {
  const low = mark('Safe', 7, 11, 64, true);
  it('lies so many points and cases below the next', () => {
    const found = drivingGap([mark('Child', 9, 11, 82), low, mark('Desistance', 10, 11, 91)]);
    expect(found).toMatchObject({ points: 18, cases: 2, next: { label: 'Child' } });
    expect(found && gapInWords(found)).toBe('18 points and 2 cases below the next');
    expect(found && lowestInWords(found)).toBe('Safe, 7 of 11 (64 %)');
  });
  it('is not counted in cases where these are of different numbers, or not printed', () => {
    const other = drivingGap([low, mark('Child', 5, 6, 83)]);
    expect(other && gapInWords(other)).toBe('19 points below the next; of differently many cases');
    const printed = drivingGap([mark('Safe', null, null, 86, true), mark('Child', null, null, 93)]);
    expect(printed && gapInWords(printed)).toBe('7 points below the next; no counts are printed');
  });
  it('is none where all are equal, and several where some are', () => {
    const equal = drivingGap([mark('a', 8, 8, 100, true), mark('b', 6, 6, 100, true)]);
    expect(equal && gapInWords(equal)).toBe('all are equal');
    expect(equal && lowestInWords(equal)).toBe('a, 8 of 8 (100 %) and b, 6 of 6 (100 %)');
    const two = drivingGap([mark('a', 2, 5, 40, true), mark('b', 2, 5, 40, true), mark('c', 3, 5, 60)]);
    expect(two && lowestInWords(two)).toBe('a and b, each 2 of 5 (40 %)');
    expect(drivingGap([mark('a', 2, 5, 40)])).toBeNull();
  });
  it('is said in a sentence, or that there is none', () => {
    expect(drivingSentence(drivingGap([low, mark('Child', 9, 11, 82)]))).toBe(
      'Lowest: Safe, 7 of 11 (64 %), 18 points and 2 cases below the next. Next: Child, 9 of 11 (82 %).'
    );
    expect(drivingSentence(drivingGap([mark('a', 8, 8, 100, true)]))).toBe(
      'No question is lower than the others: a, 8 of 8 (100 %).'
    );
    expect(drivingSentence(null)).toContain('was not found');
  });
  it('is named over several reports with how many these are', () => {
    const count = (label: string, lowest: number, all_equal = 0) => ({
      label,
      inspections: 5,
      lowest,
      all_equal
    });
    expect(driverFinding([count('a', 3, 1), count('b', 1, 1)])).toBe(
      'a was lowest in 3 of 5 inspections with published results; in 1 all were equal'
    );
    expect(driverFinding([count('a', 0, 5), count('b', 0, 5)])).toBe(
      'The key questions were equal in all of 5 inspections with published results'
    );
    expect(driverFinding([count('a', 2), count('b', 2), count('c', 1)])).toContain(
      'a and b were each lowest in 2'
    );
    expect(driverFinding([count('a', 2), count('b', 2)])).toContain('equally often, in 2 of 5');
    expect(driverFinding([])).toBe('No result of a key question was found');
  });
});
