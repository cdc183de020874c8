import { describe, expect, it } from 'vitest';
import { impossibleInspectionDates } from '../../../src/build/check/inspection-dates';
import { plant, real } from './plant';

const PETERBOROUGH = { inspection_id: 'peterborough-2020-11' };
const datesOf = (set: Record<string, string>, where: Record<string, string> = PETERBOROUGH) => {
  const { facts, line } = plant(real, 'inspections', where, set);
  return { line, found: impossibleInspectionDates(facts) };
};

it('finds no impossible date in the facts of the project', () => {
  expect(impossibleInspectionDates(real)).toEqual([]);
});

it('reports fieldwork after publication', () => {
  const { line, found } = datesOf({ fieldwork: '2020-12' });
  expect(found).toEqual([
    {
      file: 'data/inspections/inspections.csv',
      line,
      column: 'fieldwork',
      value: '2020-12',
      expected: 'dates before the report appeared (2020-11)',
      check: 'inspection-dates'
    }
  ]);
});

describe('fieldwork outside the time of its programme', () => {
  it('is reported before the first fieldwork', () => {
    const { line, found } = datesOf({ fieldwork: '2018-05-31/2018-06-02' });
    expect(found).toMatchObject([{ line, column: 'fieldwork', value: '2018-05-31/2018-06-02' }]);
  });

  it('is reported after the last fieldwork', () => {
    const { line, found } = datesOf({ fieldwork: '2021-08', published: '2021-11' });
    expect(found).toMatchObject([{ line, column: 'fieldwork', value: '2021-08' }]);
  });

  it('is not reported in the very month that the programme ended', () => {
    expect(datesOf({ fieldwork: '2021-07-31', published: '2021-11' }).found).toEqual([]);
  });

  it('is not reported after a programme that still runs', () => {
    const where = { inspection_id: 'wakefield-2025-09' };
    expect(datesOf({ fieldwork: '2027-01', published: '2027-05' }, where).found).toEqual([]);
  });
});

describe('the latest that a report can have appeared', () => {
  it('narrows a date that is not known to the day', () => {
    expect(datesOf({ published: '2020', published_by: '2020-11' }).found).toEqual([]);
  });

  it.each(['2019-12', '2020-12', '2021'])('is reported where it narrows nothing: %s beside 2020', (by) => {
    const { line, found } = datesOf({ published: '2020', published_by: by });
    expect(found).toMatchObject([{ line, column: 'published_by', value: by }]);
  });
});

describe('dates that are not known to the day', () => {
  it('are right where any day of theirs can be: fieldwork of the year of the report', () => {
    expect(datesOf({ fieldwork: '2020', published: '2020' }).found).toEqual([]);
  });

  it('are judged by the report alone where the fieldwork is not known', () => {
    const { line, found } = datesOf({ fieldwork: '', published: '2017' });
    expect(found).toMatchObject([{ line, column: 'published', value: '2017' }]);
    expect(datesOf({ fieldwork: '', published: '2018' }).found).toEqual([]);
  });
});
