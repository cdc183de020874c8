import { describe, expect, it } from 'vitest';
import { findReportDemographics } from '../../../../src/build/read/find/report-demographics';
import type { AreaNames } from '../../../../src/build/read/find/areas';
import { passages, sourceOf } from '../invented';

const names: AreaNames = { serviceId: 'slough', serviceNames: ['Slough'], regions: ['South East'] };

/** What is read in an invented text: "population dimension category column value". */
const read = (text: string) =>
  findReportDemographics(passages(text), names, sourceOf(text)).map(({ key, column, value }) =>
    [key['population'], key['dimension'], key['category'], column, value].join(' ')
  );

describe('shares of the caseload', () => {
  it('go to the group of their row and the category of their column', () => {
    expect(
      read(
        'Age\t10–14 years\t15 - 17 years\nSlough YJS\t31%\t69.5 %\nNational average\t22%\t78%\n\nGender\tMale\tFemale\nSlough Youth Offending Team\t90%\t10%'
      )
    ).toEqual([
      'service age 10-14 share_pct 31',
      'service age 15-17 share_pct 69.5',
      'england-and-wales age 10-14 share_pct 22',
      'england-and-wales age 15-17 share_pct 78',
      'service sex Male share_pct 90',
      'service sex Female share_pct 10'
    ]);
  });
  it('tell the children who live there from those whom the service works with', () => {
    expect(
      read(
        'Race/ethnicity\tWhite\tBlack, Asian and minority ethnic\tUnknown\nSlough YOS\t40%\t57%\t3%\nSlough\t35%\t65%\t–'
      ).slice(3)
    ).toEqual([
      'resident-children ethnicity White share_pct 35',
      'resident-children ethnicity Black, Asian and minority ethnic share_pct 65'
    ]);
  });
  it('keep a true zero and leave out what is not printed', () => {
    expect(read('Sex\tMale\tUnknown\tFemale\nSlough YOT\t100%\t\t0%')).toEqual([
      'service sex Male share_pct 100',
      'service sex Female share_pct 0'
    ]);
  });
  it('are not read from a row with more or fewer cells than the header, with counts, or of another place', () => {
    const header = 'Age\t10–14 years\t15–17 years';
    expect(read(`${header}\nSlough YJS\t31%\t60%\t9%`)).toEqual([]);
    expect(read(`${header}\nSlough YJS\t31%`)).toEqual([]);
    expect(read(`${header}\nSlough YJS\t31\t69`)).toEqual([]);
    expect(read(`${header}\nReading\t31%\t69%`)).toEqual([]);
  });
  it('are not read without a header, or once its table has ended', () => {
    expect(read('Slough YJS\t31%\t69%')).toEqual([]);
    const after = (between: string) =>
      read(`Age\t10–14 years\t15–17 years\n${between}\nSlough YJS\t31%\t69%`);
    expect(after('Reading YJS\t40%\t60%')).toHaveLength(2);
    expect(after('\nA paragraph on other things.\n')).toEqual([]);
    expect(after('Year\t2019\t2020')).toEqual([]);
  });
  it('are in doubt where a cell of the row may reach over two columns', () => {
    const text = 'Age\t10–11 years\t12–14 years\t15–17 years\nSlough YJS\t31%\t\t69%';
    const found = findReportDemographics(passages(text), names, sourceOf(text));
    expect(found.map(({ doubt }) => doubt)).toEqual(Array(2).fill(expect.stringMatching(/two columns/)));
  });
  it('may be parted from their header by footnotes', () => {
    const notes = Array.from({ length: 4 }, (_, i) => `${'¹²³⁴'[i]} A note of a few words.`).join('\n\n');
    expect(read(`Age\t10–14 years\t15–17 years\n\n${notes}\n\nSlough YJS\t31%\t69%`)).toHaveLength(2);
  });
  it('have a header of words, not one of figures or of other things', () => {
    expect(read('Age\t31%\t69%\nSlough YJS\t31%\t69%')).toEqual([]);
    expect(read('Age\tYoung\t69%\nSlough YJS\t31%\t69%')).toEqual([]);
    expect(read('Agency\tPolice\tHealth\nSlough YJS\t31%\t69%')).toEqual([]);
  });
});

describe('the period of the shares', () => {
  const table = 'Gender\tMale\tFemale\nSlough YJS\t90%\t10%\nSlough\t51%\t49%';
  const periods = (notes: string) => read(`${table}\n\n${notes}`).filter((line) => line.includes('period'));

  it('is the year of the statistics that a note names, not the year when they appeared', () => {
    expect(
      periods('¹ An Invented Board. (2019). Youth justice annual statistics: 2017 to 2018. London.')
    ).toEqual(['service sex Male period 2017-04/2018-03', 'service sex Female period 2017-04/2018-03']);
  });
  it('is not that of another source, nor one of two', () => {
    expect(periods('¹ Population estimates, 2017 to 2018.')).toEqual([]);
    expect(
      periods('¹ Youth justice statistics: 2017 to 2018.\n\n² Youth justice statistics: 2018 to 2019.')
    ).toEqual([]);
  });
});
