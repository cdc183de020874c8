import { describe, expect, it } from 'vitest';
import { disagreements, revisions } from '../../../src/build/check/revisions';
import { multiplierOf, ratesAgainstCounts } from '../../../src/build/check/rates-and-counts';
import { observing } from './plant';

const old = (value: string) => ({ value, source_id: 's34', series: 'superseded' });
const other = (set: Record<string, string>) => ({ source_id: 's33', series: 'alternative', ...set });

describe('a revision', () => {
  it('is doubted above a tenth of the older figure, and says both', () => {
    expect(revisions(observing({ value: '200' }, old('180')))).toMatchObject([
      {
        column_name: 'value',
        value: '180',
        check_id: 'revision',
        severity: 'doubt',
        reason: 'Revised by 11 %: 180 in source s34 became 200 in source s36.'
      }
    ]);
  });

  it('is not doubted at a tenth, or for another area or period', () => {
    expect(revisions(observing({ value: '198' }, old('180')))).toEqual([]);
    expect(revisions(observing({ value: '300', area_code: 'E06000002' }, old('180')))).toEqual([]);
    expect(revisions(observing({ value: '300', period: '2020' }, old('180')))).toEqual([]);
  });

  it('from zero is doubted whatever it became', () => {
    expect(revisions(observing({ value: '1' }, old('0')))).toMatchObject([
      { reason: expect.stringContaining('Revised by from zero') }
    ]);
  });
});

describe('sources that disagree', () => {
  it('are doubted above a tenth, and both values are said', () => {
    expect(disagreements(observing({ value: '20' }, other({ value: '26' })))).toMatchObject([
      {
        value: '26',
        check_id: 'disagreement',
        reason: 'Sources disagree by 23 %: 26 in source s33, 20 in source s36, which is the one used.'
      }
    ]);
  });

  it('are not doubted when they print another base', () => {
    const rows = [{ value: '20', denominator: '1000' }, other({ value: '26', denominator: '900' })];
    expect(disagreements(observing(...rows))).toEqual([]);
  });
});

describe('a rate against the counts beside it', () => {
  it('is doubted when it is kept in another unit', () => {
    expect(
      ratesAgainstCounts(observing({ value: '20', numerator: '20', denominator: '10000' }))
    ).toMatchObject([
      {
        value: '20',
        check_id: 'rate-against-counts',
        reason: expect.stringContaining('20 of 10000 gives 200')
      }
    ]);
  });

  it('is not doubted within rounding', () => {
    expect(ratesAgainstCounts(observing({ value: '200', numerator: '20', denominator: '10020' }))).toEqual(
      []
    );
  });

  it('knows what each unit multiplies by', () => {
    expect(
      ['per 100,000 aged 10-17', 'per 10,000 aged 10-17', 'per cent', 'children'].map(multiplierOf)
    ).toEqual([100_000, 10_000, 100, null]);
  });
});
