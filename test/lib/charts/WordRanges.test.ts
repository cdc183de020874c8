import { describe, expect, it } from 'vitest';
import WordRanges from '$lib/charts/WordRanges.svelte';
import type { WordFinding } from '$lib/words/describe-word-ranges';
import { drawn, expectGolden } from './golden';
import { pictureOf } from './picture-of';

// All findings here are invented.
const finding = (
  text: string,
  wording: string,
  range: readonly [number, number] | number,
  more: Partial<WordFinding> = {}
): WordFinding => ({
  section: 'Planning',
  finding: text,
  wording,
  wording_says: 'met',
  met_low_pct: typeof range === 'number' ? null : range[0],
  met_high_pct: typeof range === 'number' ? null : range[1],
  not_met_cases: typeof range === 'number' ? range : null,
  ...more
});

const PICTURES: Record<string, WordFinding[]> = {
  'words-typical': [
    finding('Assessment thorough', 'almost all', [85, 99]),
    finding('Plans reviewed', 'one-third', [60, 70], { wording_says: 'not met' }),
    finding('Plans sufficient', 'all but four', 4, { section: 'Protecting the public' })
  ],
  'words-one': [finding('Assessment thorough', 'three-quarters', [70, 80])],
  'words-extremes': [
    finding('Nobody', 'none', [0, 0]),
    finding('Everybody', 'all', [100, 100]),
    finding('Few', 'one-quarter', [20, 30]),
    finding('Anything at all', 'some of the cases to which this point applied', [0, 100]),
    finding(
      'A finding whose words run on for longer than two lines of its column can hold',
      'a little more than one half of the cases',
      [51, 60]
    )
  ],
  'words-missing': [
    finding('Engagement', 'all but one', 1),
    finding('Plans', 'some', [0, 0], { met_low_pct: null })
  ]
};
const of = (name: string) => drawn(WordRanges, { findings: PICTURES[name] ?? [] });
const NOTE = 'Words without a bar say no share';

describe('the findings of a Short Quality Screening', () => {
  for (const name of Object.keys(PICTURES)) {
    it(`draws ${name} as agreed`, () => expectGolden(name, pictureOf(of(name))));
  }
  it('calls its bars our reading of the words, and quotes the words', () => {
    expect(of('words-typical')).toContain('Share met: our reading of the words');
    expect(of('words-typical')).toContain('“one-third” not\u00a0met');
  });
  it('draws no bar where the words say no share, and explains that', () => {
    expect(pictureOf(of('words-missing'))).not.toContain('class="own bar"');
    expect(of('words-typical')).toContain(
      `${NOTE}: the number of cases that they are out of is not printed.`
    );
    expect(of('words-missing')).toContain(`${NOTE}.`);
    expect(of('words-one')).not.toContain(NOTE);
  });
  it('says so where no finding is known', () => {
    expect(drawn(WordRanges, { findings: [] })).toBe('<p>No finding of this screening is known.</p>');
  });
});
