import { expect, it } from 'vitest';
import { brokenShareThresholds } from '../../../src/build/check/share-thresholds';
import { append, plant, real, without } from './plant';

const FILE = 'data/framework/share_thresholds.csv';
const OF_2018 = { programme_id: 'yos-2018' };

it('finds a threshold for each programme with standards', () => {
  expect(brokenShareThresholds(real)).toEqual([]);
});

it('reports every standard of a programme whose threshold is gone', () => {
  const found = brokenShareThresholds(without(real, 'share_thresholds', OF_2018));
  expect(found).toHaveLength(12);
  expect(found[0]).toMatchObject({
    file: 'data/framework/standards.csv',
    column: 'programme_id',
    value: 'yos-2018',
    expected: 'a programme that has a row of share_thresholds',
    check: 'share-thresholds'
  });
});

it('reports a threshold of a programme that rates no standards', () => {
  const { facts, line } = append(real, 'share_thresholds', OF_2018, { programme_id: 'cci-2009' });
  expect(brokenShareThresholds(facts)).toMatchObject([
    {
      file: FILE,
      line,
      column: 'programme_id',
      value: 'cci-2009',
      expected: 'a programme that has standards'
    }
  ]);
});

it.each(['0', '101', 'most'])('leaves a threshold of %s to the contract', (min_known_pct) => {
  const { facts, line } = plant(real, 'share_thresholds', OF_2018, { min_known_pct });
  expect(facts.faults).toMatchObject([
    { file: FILE, line, column: 'min_known_pct', expected: 'a whole number from 1 to 100' }
  ]);
});
