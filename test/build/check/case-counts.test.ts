import { expect, it } from 'vitest';
import { impossibleCounts, unequalSamples, unexplainedCounts } from '../../../src/build/check/case-counts';
import { plant, real } from './plant';

const QUESTION = { inspection_id: 'peterborough-2020-11', question_code: '2.2.3' };

it('finds no impossible count in the facts of the project', () => {
  expect([...impossibleCounts(real), ...unequalSamples(real), ...unexplainedCounts(real)]).toEqual([]);
});

it('reports a question answered yes in more cases than it is of', () => {
  const { facts, line } = plant(real, 'question_results', QUESTION, { yes_cases: '7' });
  expect(impossibleCounts(facts)).toEqual([
    {
      file: 'data/inspections/question_results.csv',
      line,
      column: 'yes_cases',
      value: '7',
      expected: 'at most relevant_cases (6)',
      check: 'case-counts'
    }
  ]);
});

it('reports a prompt answered yes in more cases than its base', () => {
  const { facts, line } = plant(
    real,
    'prompt_results',
    { ...QUESTION, prompt_code: 'a' },
    { yes_cases: '7' }
  );
  expect(impossibleCounts(facts)).toMatchObject([
    { file: 'data/inspections/prompt_results.csv', line, column: 'yes_cases', value: '7' }
  ]);
});

it('reports a base of no case', () => {
  const { facts, line } = plant(real, 'question_results', QUESTION, { yes_cases: '0', relevant_cases: '0' });
  expect(impossibleCounts(facts)).toMatchObject([{ line, column: 'relevant_cases', value: '0' }]);
});

it('reports a result that gives neither count nor percentage', () => {
  const { facts, line } = plant(real, 'question_results', { question_code: '2.1.1' }, { published_pct: '' });
  expect(impossibleCounts(facts)).toMatchObject([{ line, column: 'yes_cases', value: '' }]);
});

it('reports a sample whose court and out-of-court cases do not add up', () => {
  const { facts, line } = plant(real, 'inspections', { inspection_id: 'harrow-2021-12' }, { cases: '26' });
  expect(unequalSamples(facts)).toMatchObject([
    { file: 'data/inspections/inspections.csv', line, column: 'cases', value: '26', check: 'case-counts' }
  ]);
});

it('reports a count that does not say how it is known, and a saying without a count', () => {
  const silent = plant(real, 'question_results', QUESTION, { count_basis: '' });
  expect(unexplainedCounts(silent.facts)).toMatchObject([
    { line: silent.line, column: 'count_basis', value: '' }
  ]);
  const where = { inspection_id: 'hertfordshire-2018-09', question_code: '2.1.1' };
  const empty = plant(real, 'question_results', where, { count_basis: 'printed in the text' });
  expect(unexplainedCounts(empty.facts)).toMatchObject([{ line: empty.line, value: 'printed in the text' }]);
});
