import { expect, it } from 'vitest';
import { brokenLimits, limitsInForce } from '../../../src/build/check/rating-limits';
import { append, plant, real, without } from './plant';

const FILE = 'data/framework/rating_limits.csv';
const LIMIT = { programme_id: 'yjs-2021', standard_code: '4.1' };

it('finds the limits of the project whole', () => {
  expect(brokenLimits(real)).toEqual([]);
});

it('reports a limit by a standard that counts to the score, and the one outside it that no limit names', () => {
  const { facts, line } = plant(real, 'rating_limits', LIMIT, { standard_code: '3.4' });
  expect(brokenLimits(facts)).toMatchObject([
    {
      file: FILE,
      line,
      column: 'standard_code',
      value: '3.4',
      expected: 'a standard of programme yjs-2021 that does not count to the score',
      check: 'rating-limits'
    },
    { file: 'data/framework/standards.csv', column: 'counts_to_score', value: 'no' }
  ]);
});

it('reports a limit of a programme without that standard', () => {
  const { facts, line } = append(real, 'rating_limits', LIMIT, { programme_id: 'yos-2018' });
  expect(brokenLimits(facts)).toMatchObject([{ file: FILE, line, column: 'standard_code', value: '4.1' }]);
});

it('reports a limit that limits nothing', () => {
  const { facts, line } = plant(real, 'rating_limits', LIMIT, { highest_overall: 'Outstanding' });
  expect(brokenLimits(facts)).toMatchObject([
    {
      file: FILE,
      line,
      column: 'highest_overall',
      expected: 'a rating below Outstanding, or nothing is limited'
    }
  ]);
});

it('reports a standard outside the score whose limit is gone', () => {
  expect(brokenLimits(without(real, 'rating_limits', LIMIT))).toMatchObject([
    { file: 'data/framework/standards.csv', column: 'counts_to_score', check: 'rating-limits' }
  ]);
});

it('leaves a rating that no rating has to the contract, and misses no limit for it', () => {
  const { facts } = plant(real, 'rating_limits', LIMIT, { when_rated: 'Poor' });
  expect(brokenLimits(facts)).toEqual([]);
  expect(facts.faults).toMatchObject([{ file: FILE, column: 'when_rated', value: 'Poor' }]);
});

it('finds the limit in force where resettlement is rated so, and nowhere else', () => {
  const known = [...limitsInForce(real).keys()];
  const york = { inspection_id: 'york-2022-12', standard_code: '4.1' };
  const inForce = limitsInForce(plant(real, 'standard_ratings', york, { rating: 'Inadequate' }).facts);
  expect(known).not.toContain('york-2022-12');
  expect([...inForce.keys()].sort()).toEqual([...known, 'york-2022-12'].sort());
  expect(inForce.get('york-2022-12')).toMatchObject([{ standard_code: '4.1', highest_overall: 'Good' }]);
});
