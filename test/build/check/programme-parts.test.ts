import { describe, expect, it } from 'vitest';
import { foreignParts } from '../../../src/build/check/programme-parts';
import { append, plant, real } from './plant';

it('finds no part that its programme does not have in the facts of the project', () => {
  expect(foreignParts(real)).toEqual([]);
});

describe('a part that the programme of the inspection does not have', () => {
  it('reports resettlement (4.1) on an inspection of the 2018 standards', () => {
    const like = { inspection_id: 'peterborough-2020-11', standard_code: '3.4' };
    const { facts, line } = append(real, 'standard_ratings', like, { standard_code: '4.1' });
    expect(foreignParts(facts)).toEqual([
      {
        file: 'data/inspections/standard_ratings.csv',
        line,
        column: 'standard_code',
        value: '4.1',
        expected: 'a standard that programme yos-2018 has in standards',
        check: 'programme-part'
      }
    ]);
  });

  it('reports any standard on a programme without standards', () => {
    const like = { inspection_id: 'peterborough-2020-11', standard_code: '3.4' };
    const { facts, line } = append(real, 'standard_ratings', like, { inspection_id: 'derbyshire-2012-06' });
    expect(foreignParts(facts)).toMatchObject([
      { line, value: '3.4', expected: expect.stringContaining('cci-2009') }
    ]);
  });

  it('reports a key question of joint working on an inspection of the 2021 standards', () => {
    const like = { inspection_id: 'harrow-2021-12', question_code: '3.3.3' };
    const { facts, line } = append(real, 'question_results', like, { question_code: '3.4.1' });
    expect(foreignParts(facts)).toMatchObject([
      { file: 'data/inspections/question_results.csv', line, column: 'question_code', value: '3.4.1' }
    ]);
  });

  it('reports a prompt that the key question does not have', () => {
    const like = { inspection_id: 'harrow-2021-12', question_code: '2.1.1', prompt_code: 'a' };
    const { facts, line } = append(real, 'prompt_results', like, { prompt_code: 'z' });
    expect(foreignParts(facts)).toMatchObject([
      { line, column: 'question_code+prompt_code', value: '2.1.1+z' }
    ]);
  });
});

describe('a framework against itself', () => {
  it('reports a key question under a standard that the programme does not have', () => {
    const { facts, line } = plant(real, 'questions', { question_code: '3.4.2' }, { standard_code: '3.9' });
    expect(foreignParts(facts)).toMatchObject([
      { file: 'data/framework/questions.csv', line, column: 'standard_code', value: '3.9' },
      { line, column: 'question_code', value: '3.4.2', expected: 'a number under standard 3.9' }
    ]);
  });

  it('reports a prompt under a key question that the programme does not have', () => {
    const where = { programme_id: 'yos-2018', question_code: '2.1.1', prompt_code: 'a' };
    const { facts, line } = plant(real, 'prompts', where, { question_code: '2.1.9' });
    const found = foreignParts(facts).filter(({ file }) => file === 'data/framework/prompts.csv');
    expect(found).toMatchObject([{ line, column: 'question_code', value: '2.1.9' }]);
  });
});

describe('a row that broke its contract', () => {
  it('keeps its standard for the ratings that rest on it', () => {
    const { facts } = plant(
      real,
      'standards',
      { programme_id: 'yos-2018', standard_code: '1.1' },
      { basis: 'hearsay' }
    );
    expect(foreignParts(facts)).toEqual([]);
  });

  it('says nothing of the parts of an inspection whose programme is not known', () => {
    const { facts } = plant(
      real,
      'inspections',
      { inspection_id: 'harrow-2021-12' },
      { programme_id: 'yjs-1999' }
    );
    expect(foreignParts(facts)).toEqual([]);
  });
});
