import { expect, it } from 'vitest';
import {
  brokenWordRanges,
  foreignResults,
  scoresOutsideSoFar
} from '../../../src/build/check/programme-results';
import { plant, real } from './plant';

const DERBYSHIRE = { inspection_id: 'derbyshire-2012-06', code: 'safeguarding' };

it('finds no foreign result and no impossible span in the facts of the project', () => {
  expect([...foreignResults(real), ...scoresOutsideSoFar(real), ...brokenWordRanges(real)]).toEqual([]);
});

it('reports a Core Case Inspection score on an inspection of another programme', () => {
  const { facts, line } = plant(real, 'cci_scores', DERBYSHIRE, { inspection_id: 'harrow-2021-12' });
  expect(foreignResults(facts)).toEqual([
    {
      file: 'data/inspections/cci_scores.csv',
      line,
      column: 'inspection_id',
      value: 'harrow-2021-12',
      expected: 'an inspection whose programme reports percentages (scale percentage)',
      check: 'programme-result'
    }
  ]);
});

it('reports a Short Quality Screening finding on an inspection of another programme', () => {
  const { facts, line } = plant(
    real,
    'sqs_findings',
    { wording: 'two-thirds' },
    { inspection_id: 'derbyshire-2012-06' }
  );
  expect(foreignResults(facts)).toMatchObject([
    { line, column: 'inspection_id', value: 'derbyshire-2012-06' }
  ]);
});

it('reports a score below the lowest so far', () => {
  const { facts, line } = plant(real, 'cci_scores', DERBYSHIRE, { pct: '36' });
  expect(scoresOutsideSoFar(facts)).toMatchObject([
    { file: 'data/inspections/cci_scores.csv', line, column: 'pct', value: '36', check: 'so-far' }
  ]);
});

it('accepts a score that is itself the lowest or the highest so far', () => {
  expect(scoresOutsideSoFar(plant(real, 'cci_scores', DERBYSHIRE, { pct: '37' }).facts)).toEqual([]);
  expect(scoresOutsideSoFar(plant(real, 'cci_scores', DERBYSHIRE, { pct: '91' }).facts)).toEqual([]);
});

it('reports an average above the highest so far', () => {
  const { facts, line } = plant(real, 'cci_scores', DERBYSHIRE, { average_so_far: '92' });
  expect(scoresOutsideSoFar(facts)).toMatchObject([{ line, column: 'average_so_far', value: '92' }]);
});

it('reports a lowest above the highest once, at the lowest', () => {
  const { facts, line } = plant(real, 'cci_scores', DERBYSHIRE, { lowest_so_far: '95' });
  expect(scoresOutsideSoFar(facts)).toMatchObject([{ line, column: 'lowest_so_far', value: '95' }]);
});

it('reports a reading of words whose lower end lies above the upper', () => {
  const { facts, line } = plant(real, 'sqs_findings', { wording: 'two-thirds' }, { met_low_pct: '71' });
  expect(brokenWordRanges(facts)).toMatchObject([
    {
      file: 'data/inspections/sqs_findings.csv',
      line,
      column: 'met_low_pct',
      value: '71',
      check: 'word-range'
    }
  ]);
});

it('reports a reading of words with one end only', () => {
  const { facts, line } = plant(real, 'sqs_findings', { wording: 'two-thirds' }, { met_high_pct: '' });
  expect(brokenWordRanges(facts)).toMatchObject([{ line, column: 'met_high_pct', value: '' }]);
});
