import { expect, it } from 'vitest';
import { roundedShare, wrongPercentages } from '../../../src/build/check/printed-percentages';
import { plant, real, without } from './plant';

const SLIP = { inspection_id: 'harrow-2021-12', question_code: '3.3.2', prompt_code: 'b' };

it('rounds shares half-up: 1 of 8 is 13, 1 of 200 is 1, 7 of 11 is 64', () => {
  expect([roundedShare(1, 8), roundedShare(1, 200), roundedShare(7, 11)]).toEqual([13, 1, 64]);
});

it('finds no percentage in the facts of the project that its count does not give', () => {
  expect(wrongPercentages(real)).toEqual([]);
});

it('reports a percentage that its count does not give', () => {
  const where = { inspection_id: 'harrow-2021-12', question_code: '2.2.3' };
  const { facts, line } = plant(real, 'question_results', where, { published_pct: '63' });
  expect(wrongPercentages(facts)).toEqual([
    {
      file: 'data/inspections/question_results.csv',
      line,
      column: 'published_pct',
      value: '63',
      expected: '64, as 7 of 11 gives rounded half-up',
      check: 'printed-percentage'
    }
  ]);
});

it('reports a percentage that no count of its base gives', () => {
  const where = { inspection_id: 'harrow-2021-12', question_code: '2.1.1', prompt_code: 'a' };
  const { facts, line } = plant(real, 'prompt_results', where, { published_pct: '99' });
  expect(wrongPercentages(facts)).toMatchObject([
    { file: 'data/inspections/prompt_results.csv', line, column: 'published_pct', value: '99' }
  ]);
});

it('lets a slip stand that source_notes owns up to, and reports it when the note is gone', () => {
  const at = real.tables.prompt_results;
  const index = at.texts.findIndex((text) =>
    Object.entries(SLIP).every(([name, value]) => text[name] === value)
  );
  const facts = without(real, 'source_notes', { column_name: 'published_pct' });
  expect(wrongPercentages(facts)).toMatchObject([
    { line: at.lines[index], column: 'published_pct', value: '53' }
  ]);
});

it('leaves a count above its base to the check of counts', () => {
  const where = { inspection_id: 'harrow-2021-12', question_code: '2.2.3' };
  expect(wrongPercentages(plant(real, 'question_results', where, { yes_cases: '12' }).facts)).toEqual([]);
});
