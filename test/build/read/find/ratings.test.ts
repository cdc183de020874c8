import { describe, expect, it } from 'vitest';
import { findOverallRating } from '../../../../src/build/read/find/overall-rating';
import { findStandardRatings } from '../../../../src/build/read/find/standard-ratings';
import type { Reading } from '../../../../src/build/read/reading';
import { namesOf, passages } from '../invented';

const told = (readings: readonly Reading[]) => readings.map(({ column, value }) => `${column} ${value}`);
const keyed = (readings: readonly Reading[]) =>
  readings.map(({ key, value }) => `${key['standard_code']} ${value}`);

describe('ratings of standards', () => {
  const read = (text: string) => keyed(findStandardRatings(passages(text), namesOf('yjs-2021')));

  it('stand beside code and name, in one cell or several, with stars or without', () => {
    expect(
      read(
        '1.1\tGovernance and leadership\tRequires improvement\n1.2\tStaff\t☆ Outstanding\n2.1 Assessment Good'
      )
    ).toEqual(['1.1 Requires improvement', '1.2 Outstanding', '2.1 Good']);
  });
  it('stand under their heading, also below a description', () => {
    expect(read('1.2. Staff\n\nStaff are there to do good work.\n\nInadequate')).toEqual(['1.2 Inadequate']);
  });
  it('are put together where "Requires improvement" is wrapped over two lines', () => {
    expect(
      read('2.2 Planning\n\nRequires\n\nimprovement\n\n2.3 Implementation and delivery\n\nGood')
    ).toEqual(['2.2 Requires improvement', '2.3 Good']);
  });
  it('are told apart by their codes where domains two and three have the same name', () => {
    expect(read('2.1\tAssessment\tGood\n3.1\tAssessment\tInadequate')).toEqual([
      '2.1 Good',
      '3.1 Inadequate'
    ]);
  });
  it('are never made up: from a star alone, the next standard, a page number, a sentence or the contents', () => {
    expect(read('2.1\tAssessment\t☆☆☆\n2.2\tPlanning\tGood')).toEqual(['2.2 Good']);
    expect(read('Contents\n\n2.1. Assessment\t18\n2.2. Planning\t20\n\nForeword\n\nGood')).toEqual([]);
    expect(read('2.1. Assessment\n\nThe rating would have been Good but for three cases.')).toEqual([]);
  });
  it('are not taken where a row has two, or where code and name do not belong together', () => {
    expect(read('2.1\tAssessment\tGood\tInadequate\n2.2\tStaff\tGood')).toEqual([]);
  });
  it('are not those of an earlier inspection', () => {
    expect(read('Ratings at the previous inspection\n\n2.1\tAssessment\tInadequate')).toEqual([]);
  });
});

describe('the overall rating and score', () => {
  const read = (text: string) => told(findOverallRating(passages(text)));

  it.each([
    ['Overall rating\tRequires improvement', ['overall_rating Requires improvement']],
    ['Overall rating\n\nOutstanding', ['overall_rating Outstanding']],
    ['Overall rating for the YOS Good', ['overall_rating Good']],
    ['Overall, Harrow was rated as: **Good**. More follows.', ['overall_rating Good']],
    ["Overall, the YJS is rated as: 'Requires improvement'.", ['overall_rating Requires improvement']],
    ['Harrow Youth Justice Service – score 17/36', ['overall_score 17']],
    ['Harrow Youth Justice Service\tScore\t17/36', ['overall_score 17']],
    ['Score: 17 out of 36', ['overall_score 17']]
  ])('are read from %s', (text, values) => {
    expect(read(text)).toEqual(values);
  });
  it.each([
    '¹ The overall rating is Inadequate for a standard whose lowest question is.',
    '¹ Overall rating: Good',
    'Overall, planning has been rated as ‘Good’.',
    "Overall, the service had been rated as 'Inadequate' at the last inspection.",
    "In the previous inspection in 2015, overall, Harrow was rated as 'Inadequate' with a score of 4/36.",
    'Adding these gives a score from 0 to 36, or 0–36.',
    'Overall ratings are explained in the annexe.'
  ])('are not read from %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
