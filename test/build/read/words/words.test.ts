import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, periodIn } from '../../../../src/build/read/words/date-words';
import { NUMBER, numberOf } from '../../../../src/build/read/words/number-words';
import { folded, sentencesOf } from '../../../../src/build/read/words/plain';
import { ratingIn } from '../../../../src/build/read/words/rating-words';

describe('a number in words or digits', () => {
  it.each([
    ['nine', 9],
    ['Thirty-eight', 38],
    ['forty nine', 49],
    ['38', 38],
    ['1,176,720', 1176720],
    ['zero', 0]
  ])('is read: %s', (words, number) => {
    expect(numberOf(words)).toBe(number);
    expect(new RegExp(`^${NUMBER}$`, 'i').test(words)).toBe(true);
  });
  it.each(['', 'many', 'nine ten', 'twenty-zero', '1,17', '3.5', 'a'])('is none: %s', (words) => {
    expect(numberOf(words)).toBeNull();
  });
  it('comes back from its digits, whatever it is', () => {
    fc.assert(fc.property(fc.nat(), (n) => numberOf(String(n)) === n));
  });
});

describe('a date in words', () => {
  it.each([
    ['9th-11th March 2015', '2015-03-09/2015-03-11'],
    ['from 04-07 April 2016 as part', '2016-04-04/2016-04-07'],
    ['between 30 June and 3 July 2020', '2020-06-30/2020-07-03'],
    ['Published: 3 October 2023', '2023-10-03'],
    ['fieldwork in March and April 2012', '2012-03/2012-04'],
    ['SEPTEMBER 2018', '2018-09'],
    ['11th May, 2015', '2015-05-11']
  ])('is read as exactly as it is given: %s', (words, date) => {
    expect(dateIn(words)).toBe(date);
  });
  it('is none in words without a year', () => {
    expect(dateIn('on 3 October, and in 2023')).toBeNull();
  });
});

describe('a period in a note', () => {
  it.each([
    ['First-time entrants, October 2016 to September 2017.', '2016-10/2017-09'],
    ['January to December 2019', '2019-01/2019-12'],
    ['the April 2012 – March 2013 cohort'.replace('–', '-'), '2012-04/2013-03'],
    ['annual statistics: 2019 to 2020', '2019-04/2020-03'],
    ['year ending March 2021', '2020-04/2021-03'],
    ['2018/19', '2018-04/2019-03']
  ])('is read: %s', (words, period) => {
    expect(periodIn(words)).toBe(period);
  });
  it.each(['2018', '2018 to 2020', 'pages 19/20', 'mid-2020'])('is none: %s', (words) => {
    expect(periodIn(words)).toBeNull();
  });
});

describe('a rating', () => {
  it.each([
    ['Requires improvement', 'Requires improvement'],
    ['REQUIRES  IMPROVEMENT ●', 'Requires improvement'],
    ['☆ Outstanding', 'Outstanding'],
    ["'Good'", 'Good'],
    ['Not rated', 'Not rated']
  ])('is known beside signs, in any case: %s', (words, rating) => {
    expect(ratingIn(words)).toBe(rating);
  });
  it.each(['', 'Requires', 'Good practice', 'Outstanding or Good', '★★★', 'improvement'])(
    'is none in: %s',
    (words) => {
      expect(ratingIn(words)).toBeNull();
    }
  );
});

describe('words', () => {
  it('are compared without case, accents and printers’ quotes', () => {
    expect(folded('Ynys Môn & ‘Gwynedd’')).toBe("ynys mon and 'gwynedd'");
  });
  it('are parted into sentences, but not at an abbreviation', () => {
    expect(sentencesOf('One was seen, e.g. This one. Two “were” seen. (Three.) 4 were not')).toEqual([
      'One was seen, e.g. This one.',
      'Two "were" seen.',
      '(Three.)',
      '4 were not'
    ]);
  });
});
