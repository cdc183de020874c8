import { describe, expect, it } from 'vitest';
import { isArea, type AreaNames } from '../../../../src/build/read/find/areas';
import { pairsIn } from '../../../../src/build/read/find/pairs';
import { findReportIndicators } from '../../../../src/build/read/find/report-indicators';
import { known, passages, sourceOf } from '../invented';

const names: AreaNames = {
  serviceId: 'west-london',
  serviceNames: ['West London', 'London West'],
  regions: known.regions
};
const NOTES =
  '\n\n¹ An Invented Board. (2019). Data on first-time entrants, January to December 2018.\n\n² An Invented Ministry. (2019). Proven reoffending statistics, April 2016 to March 2017.';

function readings(text: string) {
  const all = passages(text);
  return findReportIndicators(
    pairsIn(all, (words) => isArea(words, names)),
    all,
    names,
    sourceOf(text)
  );
}
/** What is read in an invented text: "indicator area period column value", without the units. */
const read = (text: string) =>
  readings(text)
    .filter(({ column }) => column !== 'unit')
    .map(({ key, column, value }) =>
      [key['indicator_id'], key['area'], key['period'], column, value].join(' ')
    );

describe('indicators beside a label', () => {
  it('have the area, the unit and the period of their note', () => {
    const text = `212\tFirst-time entrant rate per 100,000 in West London\n41.5%\tReoffending rate in West London${NOTES}`;
    expect(read(text)).toEqual([
      'fte_rate_yds west-london 2018-01/2018-12 value 212',
      'reoff_rate_all west-london 2016-04/2017-03 value 41.5'
    ]);
    expect(
      readings(text)
        .filter(({ column }) => column === 'unit')
        .map(({ value }) => value)
    ).toEqual(['per 100,000 aged 10-17', '%']);
  });
  it.each([
    ['Reoffending rate in the South West', 'south-west'],
    ['Reoffending rate in London', 'london'],
    ['Reoffending rate in England and Wales', 'england-and-wales'],
    ['Reoffending rate in England', 'england'],
    ['Reoffending rate in Wales', 'wales'],
    ['Reoffending rate in West London', 'west-london'],
    ['Reoffending rate in London West', 'west-london'],
    ['Reoffending rate of the Youth Justice Service', 'west-london']
  ])('are of the area that the label names: %s', (label, area) => {
    expect(read(`39%\t${label}${NOTES}`)).toEqual([`reoff_rate_all ${area} 2016-04/2017-03 value 39`]);
  });
  it('take the indicator from the heading where the label names the area alone', () => {
    const text = `First-time entrant rate per 100,000\n\n305\n\nWest London YOS\n\n290\n\nAverage for England and Wales\n\nReoffending rates\n\n40.0%\n\nWest London YOS${NOTES}`;
    expect(read(text)).toEqual([
      'fte_rate_yds west-london 2018-01/2018-12 value 305',
      'fte_rate_yds england-and-wales 2018-01/2018-12 value 290',
      'reoff_rate_all west-london 2016-04/2017-03 value 40.0'
    ]);
  });
  it('are not read where the figure is of another kind, or the label names no area', () => {
    expect(read(`41%\tFirst-time entrant rate in West London${NOTES}`)).toEqual([]);
    expect(read(`212\tReoffending rate in West London${NOTES}`)).toEqual([]);
    expect(read(`41%\tReoffending rate in similar areas${NOTES}`)).toEqual([]);
    expect(read(`41%\tAttendance rate in West London${NOTES}`)).toEqual([]);
  });
});

describe('the period of an indicator', () => {
  const label = '41%\tReoffending rate in West London';
  const value = (notes: string) => readings(`${label}${notes}`).find(({ column }) => column === 'value');

  it('is left open, and said to be, where no note or two notes tell it', () => {
    for (const notes of [
      '',
      '\n\n¹ Proven reoffending statistics, April 2016 to March 2017.\n\n² Proven reoffending statistics, April 2017 to March 2018.'
    ])
      expect(value(notes)).toMatchObject({ key: { period: '' }, doubt: 'no note tells the period' });
  });
  it('is not read from a note that cites no source', () => {
    expect(value('\n\n¹ Reoffending was looked at from April 2016 to March 2017.')?.key['period']).toBe('');
    expect(value('\n\n¹ Data on reoffending, April 2016 to March 2017.')?.key['period']).toBe(
      '2016-04/2017-03'
    );
  });
  it('is not that of the other indicator', () => {
    expect(value('\n\n¹ Data on first-time entrants, January to December 2018.')?.key['period']).toBe('');
  });
});

describe('the sentence of a letter', () => {
  const before = (words: string) =>
    read(`The published reoffending rate for West London was 38.5%. This was ${words}.${NOTES}`);
  const own = 'reoff_rate_all west-london 2016-04/2017-03';

  it.each([
    ['better than the previous year', 'better than the previous year (figure not printed)'],
    ['worse than in the previous year', 'worse than the previous year (figure not printed)'],
    ['the same as the previous year', 'the same as the previous year (figure not printed)']
  ])('tells the direction without a figure: %s', (words, note) => {
    expect(before(words)).toEqual([`${own} value 38.5`, `${own} note ${note}`]);
  });
  it('gives the comparator, also in the next paragraph', () => {
    expect(before('worse than the England and Wales average of 36%')).toEqual([
      `${own} value 38.5`,
      'reoff_rate_all england-and-wales 2016-04/2017-03 value 36'
    ]);
    expect(
      read(
        `The reoffending rate¹ for West London was 38.5%.\n\nEngland and Wales had an average of 36.0%.${NOTES}`
      )
    ).toContain('reoff_rate_all england-and-wales 2016-04/2017-03 value 36.0');
  });
  it('is not one on something else', () => {
    expect(read(`The attendance rate for West London was 38.5%.${NOTES}`)).toEqual([]);
  });
});
