import { describe, expect, it } from 'vitest';
import {
  emptyDenominators,
  impossibleShares,
  rivalUseRows,
  unexplainedGaps
} from '../../../src/build/check/observation-rows';
import { observing, real } from './plant';

const FILE = 'data/indicators/observations.csv';

it('finds no faulty observation in the facts of the project', () => {
  const found = [rivalUseRows, unexplainedGaps, impossibleShares, emptyDenominators].flatMap((check) =>
    check(real)
  );
  expect(found).toEqual([]);
});

describe('the row to use', () => {
  it('is one per indicator, area and period: a second is reported at its line', () => {
    expect(rivalUseRows(observing({}, { source_id: 's34' }))).toEqual([
      {
        file: FILE,
        line: 3,
        column: 'series',
        value: 'use',
        expected: 'superseded or alternative: line 2 is the one to use for this indicator, area and period',
        check: 'one-use-row'
      }
    ]);
  });

  it('may stand beside superseded and alternative ones', () => {
    const others = [
      { source_id: 's34', series: 'superseded' },
      { source_id: 's33', series: 'alternative' }
    ];
    expect(rivalUseRows(observing({}, ...others))).toEqual([]);
  });

  it('is another for a service and for the authority whose code it bears', () => {
    const service = { area_kind: 'service', service_id: 'hartlepool' };
    expect(rivalUseRows(observing({}, service))).toEqual([]);
    expect(rivalUseRows(observing(service, { ...service, area_code: '' }))).toMatchObject([{ line: 3 }]);
  });
});

describe('a missing value', () => {
  it('must say why', () => {
    expect(unexplainedGaps(observing({ value: '' }))).toMatchObject([
      { file: FILE, line: 2, column: 'missing_reason', value: '', check: 'missing-reason' }
    ]);
  });

  it('may not be said of a value that is there, not even of zero', () => {
    expect(unexplainedGaps(observing({ value: '0', missing_reason: 'suppressed' }))).toMatchObject([
      { line: 2, value: 'suppressed', expected: 'empty, as the value is there' }
    ]);
  });
});

describe('a percentage', () => {
  const share = { indicator_id: 'lac_convicted_pct' };

  it('is at most 100', () => {
    expect(impossibleShares(observing({ ...share, value: '100.5' }))).toMatchObject([
      { file: FILE, line: 2, column: 'value', value: '100.5', check: 'share' }
    ]);
  });

  it('has no more above the line than below', () => {
    const row = { ...share, value: '99', numerator: '41', denominator: '40' };
    expect(impossibleShares(observing(row))).toMatchObject([{ line: 2, column: 'numerator', value: '41' }]);
  });

  it('is not every rate: more offences than children may be', () => {
    const row = { indicator_id: 'proven_offences_rate', numerator: '41', denominator: '40' };
    expect(impossibleShares(observing(row))).toEqual([]);
  });
});

it('reports a rate of no one', () => {
  expect(emptyDenominators(observing({ numerator: '0', denominator: '0' }))).toMatchObject([
    { file: FILE, line: 2, column: 'denominator', value: '0', check: 'empty-denominator' }
  ]);
});
