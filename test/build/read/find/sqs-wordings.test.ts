import { describe, expect, it } from 'vitest';
import { proportionsIn } from '../../../../src/build/read/find/sqs-proportion';
import { rangeOf } from '../../../../src/build/read/find/sqs-wordings';
import { known } from '../invented';

const { wordings } = known;
const range = (wording: string, met: boolean) => {
  const { low, high } = rangeOf(wording, met, null, wordings);
  return [low, high];
};
const WORDS = [...new Set(wordings.map(({ wording }) => wording))];
/** Of cases that fell short, one third leaves as many as two thirds are, and not what an exact third leaves. */
const READ_AS_REST: Readonly<Record<string, string>> = {
  'one-third': 'two-thirds',
  'one-quarter': 'three-quarters'
};

describe('the range that we read into words', () => {
  it.each([
    ['all', [100, 100], [0, 0]],
    ['almost all', [85, 99], [1, 15]],
    ['over three-quarters', [75, 85], [15, 25]],
    ['half', [50, 50], [50, 50]],
    ['one-third', [30, 36], [60, 70]]
  ])(
    'is the one of the table, for cases that met and for cases that fell short: %s',
    (words, met, notMet) => {
      expect([range(words, true), range(words, false)]).toEqual([met, notMet]);
    }
  );
  it.each(WORDS)('of "%s" is mirrored where cases fell short', (words) => {
    const [low, high] = range(words, true);
    const rest = READ_AS_REST[words];
    expect(range(words, false)).toEqual(
      rest === undefined ? [100 - Number(high), 100 - Number(low)] : range(rest, true)
    );
  });
  it.each(WORDS)('of "%s" is a share, the lower end first', (words) => {
    for (const met of [true, false]) {
      const [low, high] = range(words, met).map(Number);
      expect([0, low, high, 100]).toEqual([0, low, high, 100].sort((a, b) => Number(a) - Number(b)));
    }
  });
  it.each(WORDS)('is found for "%s" as it is read in a sentence', (words) => {
    const [found] = proportionsIn(`It was so in ${words} of the cases.`);
    expect(found && range(found.wording, true)).toEqual(range(words, true));
    expect(range(words, true)).not.toContain(null);
  });
  it('is the same for about as much', () => {
    for (const hedge of ['about', 'around', 'approximately'])
      expect(range(`${hedge} half`, true)).toEqual([50, 50]);
    expect(range('just over half', true)).toEqual([51, 60]);
  });
  it('is none for words that have none', () => {
    for (const words of ['under half', 'well over half', 'some', ''])
      expect(rangeOf(words, true, null, wordings)).toEqual({ low: null, high: null, notMet: null });
    expect(rangeOf('half', true, null, [])).toEqual({ low: null, high: null, notMet: null });
  });
});

describe('cases that did not meet a finding', () => {
  it('are the number that is named, and then there is no range', () => {
    expect(rangeOf('all but four', true, 4, wordings)).toEqual({ low: null, high: null, notMet: 4 });
  });
  it('are none where all met it, and not known otherwise', () => {
    expect(rangeOf('all', true, null, wordings).notMet).toBe(0);
    expect(rangeOf('all', false, null, wordings).notMet).toBeNull();
    expect(rangeOf('almost all', true, null, wordings).notMet).toBeNull();
  });
});
