import { describe, expect, it } from 'vitest';
import { readValue } from '$lib/ui/what-if/read-value';

describe('what is typed into a field', () => {
  it.each([
    ['0', 0],
    ['11', 11],
    [' 7 ', 7],
    ['007', 7]
  ])('is taken: “%s”', (text, value) => {
    expect(readValue(text, 11, 'cases')).toEqual({ value, fault: null });
  });

  it.each([
    ['12', 'Enter a whole number from 0 to 11: 12 is more than the 11 cases there were.'],
    ['-1', 'Enter a whole number from 0 to 11: −1 is less than none.'],
    ['−1', 'Enter a whole number from 0 to 11: −1 is less than none.'],
    ['', 'Enter a whole number from 0 to 11.'],
    ['seven', 'Enter a whole number from 0 to 11: “seven” is not a number.'],
    ['7.5', 'Enter a whole number from 0 to 11: 7.5 is not whole.'],
    ['1e1', 'Enter a whole number from 0 to 11: “1e1” is not a number.'],
    ['7 of 11', 'Enter a whole number from 0 to 11: “7 of 11” is not a number.']
  ])('is refused with a clear message: “%s”', (text, fault) => {
    expect(readValue(text, 11, 'cases')).toEqual({ value: null, fault });
  });

  it('may be 100 per cent and no more', () => {
    expect(readValue('100', 100, 'per cent').value).toBe(100);
    expect(readValue('101', 100, 'per cent').fault).toBe(
      'Enter a whole per cent from 0 to 100: 101 is more than all.'
    );
    expect(readValue('2', 1, 'cases').fault).toContain('more than the one case there was.');
  });
});
