import { describe, expect, it } from 'vitest';
import { findCases, findSampleEchoes } from '../../../../src/build/read/find/cases';
import { findDates } from '../../../../src/build/read/find/dates';
import { findDiscretion } from '../../../../src/build/read/find/discretion';
import { findIsbn, isbnHolds } from '../../../../src/build/read/find/isbn';
import { findRecommendations } from '../../../../src/build/read/find/recommendations';
import { findNotRated } from '../../../../src/build/read/find/resettlement';
import type { Reading } from '../../../../src/build/read/reading';
import { passages } from '../invented';

const told = (readings: readonly Reading[]) => readings.map(({ column, value }) => `${column} ${value}`);
const keyed = (readings: readonly Reading[]) =>
  readings.map(({ key, value }) => `${key['standard_code']} ${value}`);

describe('dates', () => {
  const read = (text: string) => told(findDates(passages(text)));

  it.each([
    ['Fieldwork started: July 2018', ['fieldwork 2018-07']],
    [
      'The fieldwork for this inspection took place between 17 and 20 August 2020.',
      ['fieldwork 2020-08-17/2020-08-20']
    ],
    ['The fieldwork was done in March 2012 and was thorough.', ['fieldwork 2012-03']],
    ['Dates of inspection fieldwork: September 2019', ['fieldwork 2019-09']],
    ['HM Inspectorate of Probation, December 2021', ['published 2021-12']],
    ['SEPTEMBER 2018', ['published 2018-09']],
    ['Published: 3 October 2023', ['published 2023-10-03']],
    ['Date of publication: November 2019', ['published 2019-11']]
  ])('are read as exactly as they are given: %s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
  it.each([
    'The fieldwork of the last inspection took place in May 2015.',
    'Published by: HM Inspectorate of Probation, 2018',
    'The joint review was published in March 2018.'
  ])('are not read from %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the cases of an inspection', () => {
  const read = (text: string) => told(findCases(passages(text), true));

  it('are told by the sentences made for them', () => {
    expect(read('We examined 54 post-court cases. We examined 36 out-of-court disposals.')).toEqual([
      'court_cases 54',
      'oocd_cases 36'
    ]);
    expect(read('Inspectors saw a sample of 11 court disposals and 14 out-of-court disposals.')).toEqual([
      'court_cases 11',
      'oocd_cases 14'
    ]);
    expect(read('We took a detailed look at eight community sentences.')).toEqual(['court_cases 8']);
    expect(read('Nine children of the 25 cases we inspected had come to talk.')).toEqual(['cases 25']);
  });
  it('are not told by what is said of one domain, or of a part', () => {
    expect(read('2. Court disposals\n\nEnough was done for eight of the 11 cases we inspected.')).toEqual([]);
    expect(told(findCases(passages('The work involved the examination of 62 cases.'), false))).toEqual([
      'cases 62'
    ]);
  });
  it('are borne out by the prose under a domain only where it says the same', () => {
    const text =
      '2. Court disposals\n\nEnough was done for eight of the 11 cases we inspected, and for six of the seven cases we reviewed.';
    const named = findCases(passages('We examined 11 court disposals.'), true);
    expect(told(findSampleEchoes(passages(text), named))).toEqual(['court_cases 11']);
  });
});

describe('discretion', () => {
  const read = (text: string) => keyed(findDiscretion(passages(text)));

  it('is stated in the text under a standard, or in a footnote to its table', () => {
    expect(
      read('2.2. Planning\n\nThe panel used professional discretion to increase this to ‘Good’.')
    ).toEqual(['2.2 uplift']);
    const marked =
      '2.2. Planning\n\nA question of planning?\t64% ²⁰\n\n2.3. Implementation and delivery\n\n²⁰ Professional discretion was used to reduce the rating.';
    expect(read(marked)).toEqual(['2.2 reduction']);
    expect(read(marked.replace(' ²⁰', '20'))).toEqual(['2.2 reduction']);
  });
  it('is not what the method says of it in general', () => {
    expect(read('2.2. Planning\n\nThe panel may use professional discretion to increase a rating.')).toEqual(
      []
    );
    expect(read('Ratings\n\nProfessional discretion was used to increase a rating.')).toEqual([]);
  });
});

describe('resettlement that was not rated', () => {
  it.each([
    'We have not inspected the quality of resettlement as a standard of its own.',
    'As there were no relevant resettlement cases, none was rated.'
  ])('is said: %s', (text) => {
    expect(keyed(findNotRated(passages(text), '4.1'))).toEqual(['4.1 Not rated']);
  });
  it.each(['Where there are no resettlement cases, this is not rated.', 'Resettlement was rated as Good.'])(
    'is not said: %s',
    (text) => {
      expect(findNotRated(passages(text), '4.1')).toEqual([]);
    }
  );
});

describe('an ISBN', () => {
  it('is read with its hyphens, and doubted when its check digit is wrong', () => {
    const [good, bad] = findIsbn(passages('ISBN: 978-1-4028-9462-6\n\nISBN 978-1-4028-9462-7'));
    expect([good?.value, good?.doubt, bad?.value]).toEqual([
      '978-1-4028-9462-6',
      undefined,
      '978-1-4028-9462-7'
    ]);
    expect(bad?.doubt).toContain('check digit');
    expect(isbnHolds('978-1-4028-9462')).toBe(false);
  });
});

describe('recommendations', () => {
  const values = (text: string) =>
    findRecommendations(passages(text))
      .filter(({ column }) => column === 'value')
      .map(({ value, rule }) => `${rule} ${value}`);

  it('are counted in their list, and named in the sentence before it', () => {
    const text =
      'Recommendations\n\nWe have made three recommendations.\n\nThe board should:\n\n1. do one thing\n2. do another\n\nThe service should:\n\n3. do a third.\n\nBackground\n\n4. not one of them';
    expect(values(text)).toEqual(['recommendations-named 3', 'recommendations-listed 3']);
  });
  it('may be numbered in brackets', () => {
    expect(values('Recommendations for improvement\n\n- (1) one\n- (2) two')).toEqual([
      'recommendations-listed 2'
    ]);
  });
});
