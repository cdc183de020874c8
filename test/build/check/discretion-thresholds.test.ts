import { expect, it } from 'vitest';
import { brokenThresholds } from '../../../src/build/check/discretion-thresholds';
import { append, plant, real, without } from './plant';

const FILE = 'data/framework/discretion_thresholds.csv';
const FEW = { programme_id: 'yos-2018', test: 'few-cases' };

it('finds a threshold for each test of each programme on the 0-36 scale', () => {
  expect(brokenThresholds(real)).toEqual([]);
});

it('reports a programme whose threshold is gone, at the programme', () => {
  expect(brokenThresholds(without(real, 'discretion_thresholds', FEW))).toMatchObject([
    {
      file: 'data/framework/programmes.csv',
      column: 'programme_id',
      value: 'yos-2018',
      expected: 'a row of discretion_thresholds for its test few-cases',
      check: 'discretion-thresholds'
    }
  ]);
});

it('reports a threshold of a programme that has no such tests', () => {
  const { facts, line } = append(real, 'discretion_thresholds', FEW, { programme_id: 'cci-2009' });
  expect(brokenThresholds(facts)).toMatchObject([
    { file: FILE, line, column: 'programme_id', value: 'cci-2009', expected: 'a programme on the 0-36 scale' }
  ]);
});

it('leaves a test out of vocabulary and a threshold of none to the contract', () => {
  const named = plant(real, 'discretion_thresholds', FEW, { test: 'a-hunch' });
  expect(named.facts.faults).toMatchObject([
    { file: FILE, line: named.line, column: 'test', value: 'a-hunch' }
  ]);
  const none = plant(real, 'discretion_thresholds', FEW, { threshold: '0' });
  expect(none.facts.faults).toMatchObject([
    { file: FILE, line: none.line, column: 'threshold', expected: 'a whole number from 1 to 100' }
  ]);
  expect(brokenThresholds(none.facts)).toEqual([]);
});
