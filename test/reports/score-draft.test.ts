import { describe, expect, test } from 'vitest';
import type { DraftValue } from '../../src/build/read/draft';
import { naming, read } from './drafted';
import type { Truth } from './invented-report';
import { isSameValue, scoreDraft } from './score-draft';
import type { ReportScore } from './score-types';
import { byField, inAll, isGoodEnough } from './score-summary';
import { fact, may, must } from './truth';

// Every figure here is invented.

const truth: Truth = {
  programme: 'yjs-2021',
  service: 'harrow',
  values: [
    ...must('inspections', {}, { overall_rating: 'Good', court_cases: 11 }),
    ...may('inspections', {}, { cases: 25 }),
    ...must('question_results', { question_code: '2.1.1' }, { published_pct: '43.0' }),
    ...fact('population', 1000, 'people')
  ],
  conflicts: [{ table: 'inspections', key: {}, column: 'overall_score', values: ['17', '18'] }],
  refused: null
};

const scored = (values: DraftValue[], of = truth): ReportScore =>
  scoreDraft(of, { draft: { ...naming, values } });
const question = { question_code: '2.1.1' };
const right = [
  read('inspections', {}, 'overall_rating', 'Good'),
  read('inspections', {}, 'court_cases', '11'),
  read('inspections', {}, 'overall_score', '17', 'doubtful'),
  read('question_results', question, 'published_pct', '43'),
  read('context_facts', { fact_id: 'population' }, 'value', '1000', 'likely')
];

describe('what a reader made of an invented report', () => {
  test('is right in full when every value stands in its cell and no printed contradiction is certain', () => {
    const score = scored(right);
    expect(score.wrong).toEqual([]);
    expect(score.missed).toEqual([]);
    expect(inAll('all', [score])).toMatchObject({
      inTruth: 7,
      found: 7,
      certain: 5,
      certainRight: 5,
      precision: 100,
      recall: 100
    });
    expect(isGoodEnough([score])).toBe(true);
  });

  test('is held against numbers by value and against words letter by letter', () => {
    expect(isSameValue('43', '43.0')).toBe(true);
    expect(isSameValue('good', 'Good')).toBe(false);
    expect(isSameValue('2018-09', '2018-9')).toBe(false);
  });

  test('is wrong where a certain value is another than the printed one', () => {
    const score = scored([...right.slice(1), read('inspections', {}, 'overall_rating', 'Outstanding')]);
    expect(score.wrong).toEqual([
      { id: 'inspections//overall_rating', read: 'Outstanding', truth: 'Good', why: 'other value' }
    ]);
    expect(score.missed).toEqual([{ id: 'inspections//overall_rating', truth: 'Good', read: 'Outstanding' }]);
    expect(isGoodEnough([score])).toBe(false);
  });

  test('misses a value, and is not wrong, where a doubtful value is another than the printed one', () => {
    const score = scored([
      ...right.slice(1),
      read('inspections', {}, 'overall_rating', 'Outstanding', 'doubtful')
    ]);
    expect(score.wrong).toEqual([]);
    expect(inAll('all', [score]).recall).toBeCloseTo((100 * 6) / 7);
  });

  test('is wrong where it is certain of one of two printed values', () => {
    const score = scored([
      ...right.filter(({ column }) => column !== 'overall_score'),
      read('inspections', {}, 'overall_score', '17')
    ]);
    expect(score.wrong).toEqual([
      { id: 'inspections//overall_score', read: '17', truth: '17 or 18', why: 'two values are printed' }
    ]);
  });

  test('is wrong where it is certain of a cell, or of a row, that the report does not print', () => {
    const cell = read('question_results', question, 'yes_cases', '5');
    const row = read('question_results', { question_code: '2.1.2' }, 'published_pct', '50');
    expect(scored([...right, cell]).wrong).toEqual([
      { id: 'question_results/question_code=2.1.1/yes_cases', read: '5', truth: null, why: 'no such cell' }
    ]);
    expect(scored([...right, row]).wrong.map(({ why }) => why)).toEqual(['not in truth']);
  });

  test('may work out what is not printed, and is held to it when certain', () => {
    expect(scored([...right, read('inspections', {}, 'cases', '25')]).wrong).toEqual([]);
    expect(scored([...right, read('inspections', {}, 'cases', '26')]).wrong).toHaveLength(1);
  });

  test('may put labels and sources in words of its own', () => {
    expect(
      scored([...right, read('context_facts', { fact_id: 'population' }, 'label', 'Whoever lives there')])
        .wrong
    ).toEqual([]);
  });

  test('is wrong where it takes the service for another', () => {
    const score = scoreDraft(truth, { draft: { ...naming, service_id: 'barnet', values: right } });
    expect(score.wrong.map(({ id }) => id)).toEqual(['draft.service_id']);
  });

  test('counts by field, certain values beside those that must be read', () => {
    expect(
      byField([scored(right), scored([])]).find(({ name }) => name === 'inspections.court_cases')
    ).toMatchObject({
      inTruth: 2,
      found: 1,
      certain: 1,
      precision: 100,
      recall: 50
    });
  });
});

describe('a report that is to be refused', () => {
  const refused: Truth = {
    programme: null,
    service: null,
    values: [],
    conflicts: [],
    refused: 'wrong-language'
  };
  test('is refused rightly for its own reason alone', () => {
    expect(scoreDraft(refused, { refused: 'wrong-language' }).refusedRightly).toBe(true);
    expect(scoreDraft(refused, { refused: 'damaged' }).refusedRightly).toBe(false);
    expect(isGoodEnough([scored(right, refused)])).toBe(false);
  });
  test('is missed in full where it should have been read', () => {
    const score = scoreDraft(truth, { refused: 'too-slow' });
    expect(score.refusedRightly).toBe(false);
    expect(inAll('all', [score])).toMatchObject({ inTruth: 7, found: 0, precision: null });
  });
});
