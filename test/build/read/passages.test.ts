import { describe, expect, it } from 'vitest';
import { passages } from './invented';

const LONG = 'A paragraph of prose that tells how things were found to be when inspectors came. '.repeat(3);
/** Where the last passage of an invented text stands. */
function last(text: string, programme = 'yjs-2021') {
  const { part, domain, standard, earlier } = passages(text, programme).at(-1) ?? {};
  return { part, domain, standard, earlier };
}

describe('the part of a report', () => {
  it.each([
    ['Contents', 'contents'],
    ['Ratings', 'ratings'],
    ['Summary of ratings', 'ratings'],
    ['Recommendations', 'recommendations'],
    ['Recommendations for improvement', 'recommendations'],
    ['Key facts', 'context'],
    ['Contextual facts', 'context'],
    ['Background', 'context'],
    ['Annexe 1: Methodology', 'method'],
    ['Annex 2 – Inspection results', 'results'],
    ['Annexe 2: Inspection data', 'results'],
    ['Annexe 3 - Glossary', 'glossary'],
    ['Foreword', 'body'],
    ['Executive summary', 'body']
  ])('begins with its heading: %s', (heading, part) => {
    expect(last(heading).part).toBe(part);
  });
  it('is the opening before any heading', () => {
    expect(last('A line on the cover').part).toBe('opening');
  });
  it('is not begun by a sentence that holds the words of a heading', () => {
    expect(last('Foreword\n\nRecommendations were made to the board.').part).toBe('body');
    expect(last('Foreword\n\nThe contents').part).toBe('body');
  });
  it('goes on where domains and standards have their headings in the ratings and the results', () => {
    for (const [heading, part] of [
      ['Ratings', 'ratings'],
      ['Annexe 2: Inspection data', 'results'],
      ['Contextual facts', 'body']
    ])
      expect(last(`${heading}\n\n2.1. Assessment`).part).toBe(part);
  });
  it('is the contents over all their entries, headings of parts among them, until prose comes', () => {
    const contents =
      'Contents\n\nForeword\t3\nRatings\t4\n2.1. Assessment\t18\nAnnexe 2: Inspection data\t52';
    expect(passages(contents).every(({ part }) => part === 'contents')).toBe(true);
    expect(
      passages('Contents\n\nForeword ..... 3\n\nKey facts 10').every(({ part }) => part === 'contents')
    ).toBe(true);
    expect(last(`${contents}\n\nForeword`).part).toBe('body');
    expect(last(`${contents}\n\n${LONG}`).part).toBe('body');
  });
  it('is still the contents at a line that may be a heading, and no more at a longer one', () => {
    const line = (length: number) => last(`Contents\n\n${'x'.repeat(length)}`).part;
    expect([line(109), line(110)]).toEqual(['contents', 'body']);
  });
  it('is not changed by a footnote', () => {
    expect(last('Foreword\n\n¹ Recommendations').part).toBe('body');
  });
});

describe('the standard and domain of a passage', () => {
  it('are those of the headings above it', () => {
    expect(last('2. Court disposals\n\n2.3. Implementation and delivery\n\nWords.')).toMatchObject({
      domain: '2',
      standard: '2.3'
    });
    expect(last('3.4. Out-of-court disposal policy and provision\n\nWords.')).toMatchObject({
      domain: '3',
      standard: '3.4'
    });
  });
  it('end with the next domain or part', () => {
    expect(last('2.1. Assessment\n\n3. Out-of-court disposals\n\nWords.')).toMatchObject({
      domain: '3',
      standard: null
    });
    expect(last('2.1. Assessment\n\nRecommendations\n\nWords.')).toMatchObject({
      domain: null,
      standard: null
    });
  });
  it('are none by a heading that the programme does not have', () => {
    expect(last('3.4. Joint working\n\nWords.', 'yjs-2021').standard).toBeNull();
    expect(last('3.4. Joint working\n\nWords.', 'yos-2018').standard).toBe('3.4');
    expect(last('1.1 Risk of harm to others\n\nWords.', 'cci-2009')).toMatchObject({
      domain: null,
      standard: null
    });
  });
});

describe('what is quoted from an earlier inspection', () => {
  it('stands under a heading that says so, until a paragraph, another part or a standard of its own', () => {
    const heading = 'Ratings at the previous inspection';
    expect(last(`${heading}\n\n2.1\tAssessment\tGood`).earlier).toBe(true);
    expect(last(`${heading}\n\n${LONG}`).earlier).toBe(false);
    expect(last(`${heading}\n\nRecommendations`).earlier).toBe(false);
  });
  it('is not begun by a sentence on the last inspection, or by a row of a table', () => {
    expect(last('Much has changed since the last inspection.\n\nWords.').earlier).toBe(false);
    expect(last('Last inspection\t2015\n\nWords.').earlier).toBe(false);
    expect(last('Scores at the last inspection\n\nWords.').earlier).toBe(true);
  });
});

describe('the words of a passage', () => {
  it('are those of its cells that are not empty, in order, plain and folded', () => {
    expect(passages('“Ynys Môn”\t\t50–60')[0]).toMatchObject({
      index: 0,
      words: '"Ynys Môn" 50-60',
      folded: 'ynys mon 50-60',
      kind: 'row'
    });
  });
  it('are numbered in reading order, footnotes included', () => {
    expect(passages('One.\n\n¹ A note.\n\nTwo.').map(({ index, kind }) => [index, kind])).toEqual([
      [0, 'text'],
      [1, 'footnote'],
      [2, 'text']
    ]);
  });
});
