import { expect, test } from 'vitest';
import { SCALES } from '../../../../src/lib/data/words';
import { discretionTestsInWords, EXAMPLES } from '../../../../src/lib/ui/method/example';
import { keptOf } from '../../../../src/lib/ui/method/kept-of-programme';

test('the tests of discretion are read with their outcomes', () => {
  expect(discretionTestsInWords('boundary:holds;one-case:fails;few-cases:unknown')).toEqual([
    { test: 'near a boundary', outcome: 'holds' },
    { test: 'one case would change it', outcome: 'fails' },
    { test: 'few cases', outcome: 'unknown' }
  ]);
});

test('where nothing is derived there are no tests', () => {
  expect(discretionTestsInWords(null)).toEqual([]);
});

test('a test without words is refused, by name', () => {
  expect(() => discretionTestsInWords('luck:holds')).toThrow(/unknown test “luck”/);
});

test('no worked example carries a figure of its own', () => {
  const words = EXAMPLES.flatMap(({ shows, standards }) => [shows, ...standards.map((s) => s.shows)]);
  expect(words.filter((text) => /\d/.test(text.replace('standards of 2018', '')))).toEqual([]);
});

test('every scale says what is kept of its programme', () => {
  const said = SCALES.map(keptOf);
  expect(new Set(said).size).toBe(SCALES.length);
});
