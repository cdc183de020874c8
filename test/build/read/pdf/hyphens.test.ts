import { describe, expect, it } from 'vitest';
import { joinLines, joinTwo, vocabularyOf } from '../../../../src/build/read/pdf/hyphens';

const vocabulary = vocabularyOf([
  'The inspection looked at decision making and well-being',
  'of the inspec-'
]);

describe('two lines', () => {
  it.each([
    ['multi-', 'agency work', 'multi-agency work'],
    ['out-of-', 'court disposals', 'out-of-court disposals'],
    ['first-', 'time entrants', 'first-time entrants'],
    ['an inspec-', 'tion', 'an inspection'],
    ['well-', 'being', 'well-being'],
    ['decision-', 'making', 'decision-making'],
    ['under\u00AD', 'standing', 'understanding'],
    ['under\u2010', 'standing', 'under\u2010standing'.replace('\u2010', '-')],
    ['England -', 'and Wales', 'England - and Wales'],
    ['ages 10-', '17', 'ages 10- 17'],
    ['Anglo-', 'Saxon', 'Anglo- Saxon'],
    ['plain', 'words', 'plain words']
  ])('"%s" and "%s" become "%s"', (before, after, joined) => {
    expect(joinTwo(before, after, vocabulary)).toBe(joined);
  });

  it('leave a lone line as it is', () => {
    expect(joinTwo('', 'words', vocabulary)).toBe('words');
    expect(joinTwo('words', '', vocabulary)).toBe('words');
  });
});

describe('lines with marks', () => {
  it('keep all of their marks in order', () => {
    const lines = [
      { text: 'one', marks: ['1'] },
      { text: 'two', marks: ['2', '3'] }
    ];
    expect(joinLines(lines, vocabulary)).toEqual({ text: 'one two', marks: ['1', '2', '3'] });
  });
});

describe('the words of a report', () => {
  it('are in lower case and without the broken ones', () => {
    expect([...vocabulary]).toContain('well-being');
    expect([...vocabulary]).toContain('the');
    expect([...vocabulary]).not.toContain('inspec');
  });
});
