import { describe, expect, it } from 'vitest';
import { equalSeries } from '../../../src/build/check/equal-series';
import { jointRepeats } from '../../../src/build/check/joint-repeats';
import { jumps } from '../../../src/build/check/jumps';
import { bareZeros, markedDoubtful } from '../../../src/build/check/zeros';
import { placesOf } from './doubts';
import { observing } from './plant';

const years = (area_code: string, values: readonly number[], first = 2016) =>
  values.map((value, i) => ({
    area_code,
    area_name: `Invented ${area_code}`,
    period: String(first + i),
    value: String(value)
  }));

describe('a jump', () => {
  it('is doubted at a factor of ten, up or down, between periods that follow each other', () => {
    const found = jumps(observing(...years('E06000001', [30, 300, 290, 29])));
    expect(placesOf(found)).toEqual([
      ['E06000001', '2017', 'value', '300'],
      ['E06000001', '2019', 'value', '29']
    ]);
    expect(found[0]?.reason).toContain('300 follows 30 in 2016');
  });

  it('is not doubted below a factor of ten, across a gap, or from zero', () => {
    expect(jumps(observing(...years('E06000001', [30, 299, 0, 200])))).toEqual([]);
    const gap = [...years('E06000001', [30]), ...years('E06000001', [400], 2018)];
    expect(jumps(observing(...gap))).toEqual([]);
  });

  it('is sought among the rows to use only', () => {
    const rows = years('E06000001', [30, 300]).map((row) => ({ ...row, series: 'superseded' }));
    expect(jumps(observing(...rows))).toEqual([]);
  });
});

describe('a series equal to another area’s', () => {
  const hull = years('E06000010', [410, 467, 587, 320]);
  const kingston = years('E09000021', [410, 467, 587, 320]);

  it('is doubted for both areas, across sources', () => {
    const found = equalSeries(observing(...hull, ...kingston.map((row) => ({ ...row, source_id: 's34' }))));
    expect(
      placesOf(found)
        .map(([area]) => area)
        .sort()
    ).toEqual(['E06000010', 'E09000021']);
    expect(found).toMatchObject([{ check_id: 'equal-series', severity: 'doubt' }, { severity: 'doubt' }]);
  });

  it('is not doubted when one period differs, or fewer than four are shared', () => {
    expect(equalSeries(observing(...hull, ...years('E09000021', [410, 467, 587, 321])))).toEqual([]);
    expect(equalSeries(observing(...hull, ...kingston.slice(0, 3)))).toEqual([]);
  });

  it('is not doubted when all of it is zero', () => {
    const zeros = [0, 0, 0, 0];
    expect(equalSeries(observing(...years('E06000010', zeros), ...years('E09000021', zeros)))).toEqual([]);
  });

  it('is doubted between a country and a region, which belong to no service', () => {
    const england = years('E92000001', [5, 5, 4, 3]).map((row) => ({ ...row, area_kind: 'country' }));
    const southEast = years('E12000008', [5, 5, 4, 3]).map((row) => ({ ...row, area_kind: 'region' }));
    const found = equalSeries(observing(...england, ...southEast));
    expect(found).toMatchObject([{ severity: 'doubt' }, { severity: 'doubt' }]);
  });

  it('is a note where both belong to one joint service', () => {
    const same = [200, 190, 180, 170];
    const found = equalSeries(observing(...years('E06000055', same), ...years('E06000056', same)));
    expect(found).toMatchObject([{ severity: 'note' }, { severity: 'note' }]);
  });
});

describe('a joint service’s value repeated for its authorities', () => {
  const pairs = ['E06000055 E06000056', 'E06000058 E06000059', 'E06000002 E06000003'].map((pair) =>
    pair.split(' ')
  );
  const rows = (note: string) =>
    pairs.flatMap((pair, i) => pair.map((area_code) => ({ area_code, value: String(20 + i), note })));

  it('is a note where the row says so, else a doubt', () => {
    const noted = jointRepeats(observing(...rows('value of the joint service')));
    expect(noted).toHaveLength(6);
    expect(new Set(noted.map(({ severity }) => severity))).toEqual(new Set(['note']));
    expect(new Set(jointRepeats(observing(...rows(''))).map(({ severity }) => severity))).toEqual(
      new Set(['doubt'])
    );
  });

  it('is a coincidence when only one service in three repeats', () => {
    const mixed = rows('').map((row, i) => ({ ...row, value: i < 2 ? row.value : String(30 + i) }));
    expect(jointRepeats(observing(...mixed))).toEqual([]);
  });
});

describe('a zero', () => {
  it('is doubted without a count and not with one', () => {
    const found = bareZeros(observing({ value: '0' }, { value: '0', numerator: '0', period: '2020' }));
    expect(placesOf(found)).toEqual([['E06000001', '2019', 'value', '0']]);
  });

  it('is not a missing value', () => {
    expect(bareZeros(observing({ value: '', missing_reason: 'suppressed' }))).toEqual([]);
  });
});

it('takes over what was marked doubtful, missing values too, with its note', () => {
  const marked = { doubtful: 'yes', note: 'invented note' };
  const found = markedDoubtful(
    observing(marked, { ...marked, value: '', missing_reason: 'not-applicable', period: '2020' }, {})
  );
  expect(found.map(({ value, reason }) => [value, reason])).toEqual([
    ['200', 'Marked doubtful when it was gathered: invented note.'],
    [null, 'Marked doubtful when it was gathered: invented note.']
  ]);
});
