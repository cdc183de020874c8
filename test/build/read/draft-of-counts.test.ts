import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/build/read/draft';
import { cell, draft } from './invented';
import { ratingsTable, resultsAnnexe, type InventedStandard } from './invented-twelve';

const STANDARDS: Record<string, InventedStandard> = {
  '1.1': ['Governance and leadership', 'Good'],
  '1.2': ['Staff', 'Good'],
  '1.3': ['Partnerships and services', 'Requires improvement'],
  '1.4': ['Information and facilities', 'Good'],
  '2.1': ['Assessment', 'Outstanding', ['20\t18', '20\t17', '20\t16']],
  '2.2': ['Planning', 'Good', ['20\t15', '20\t14', '20\t14']],
  '2.3': ['Implementation and delivery', 'Good', ['20\t15', '19\t14', '20\t16']],
  '2.4': ['Reviewing', 'Requires improvement', ['20\t12', '18\t12', '20\t16']],
  '3.1': ['Assessment', 'Outstanding', ['10\t9', '10\t8', '10\t9']],
  '3.2': ['Planning', 'Good', ['10\t7', '10\t8', '10\t9']],
  '3.3': ['Implementation and delivery', 'Good', ['10\t7', '9\t7', '10\t8']],
  '3.4': ['Joint working', 'Inadequate', ['10\t4', '10\t9']]
};
const REPORT = `An inspection of youth offending services in

Slough

HM Inspectorate of Probation, March 2020

Contents

Ratings\t4
2.1. Assessment\t18
Annex 2: Inspection results\t40

Ratings

Slough YOS\tScore\t22/36
Overall rating\t\tGood
${ratingsTable(STANDARDS)}

Executive summary

Overall, Slough YOS was rated as: ‘Good’. We examined 20 post-court cases. We examined 10 out-of-court disposals.

The fieldwork for this inspection took place between 6 and 10 January 2020.

Annex 2: Inspection results

${resultsAnnexe(STANDARDS, "\tRelevant cases\tNumber 'Yes'")}

ISBN: 978-1-4028-9462-6
`;

describe('an invented report of 2018, with counts', () => {
  const read = draft(REPORT);
  const of = (column: string) => cell(read, 'inspections', {}, column);

  it('is a sound draft without a conflict', () => {
    expect(draftSchema.parse(read)).toEqual(read);
    expect(read.findings.filter(({ kind }) => kind === 'conflict')).toEqual([]);
  });
  it('is known by title, service and date', () => {
    expect([read.programme_id, read.service_id, read.inspection_id]).toEqual([
      'yos-2018',
      'slough',
      'slough-2020-03'
    ]);
    expect(read.citation).toBe(
      'Report: An inspection of youth offending services in Slough, HM Inspectorate of Probation, March 2020'
    );
  });
  it('has score and overall rating, borne out by twelve ratings', () => {
    expect([of('overall_score'), of('overall_rating')]).toMatchObject([
      { value: '22', confidence: 'certain' },
      { value: 'Good', confidence: 'certain' }
    ]);
    const ratings = Object.keys(STANDARDS).map((code) =>
      cell(read, 'standard_ratings', { standard_code: code }, 'rating')
    );
    expect(ratings.map((one) => one?.value)).toEqual(Object.values(STANDARDS).map(([, rating]) => rating));
    expect(ratings.every((one) => one?.confidence === 'certain')).toBe(true);
  });
  it('has its cases, the sum of them only likely, as nobody printed it', () => {
    expect([of('court_cases')?.value, of('oocd_cases')?.value]).toEqual(['20', '10']);
    expect(of('cases')).toMatchObject({ value: '30', confidence: 'likely' });
    expect(of('fieldwork')?.value).toBe('2020-01-06/2020-01-10');
    expect(of('isbn')).toMatchObject({ value: '978-1-4028-9462-6', confidence: 'certain' });
  });
  it('has the counts of every key question, as the table has them', () => {
    const results = Object.entries(STANDARDS).flatMap(([code, [, , figures = []]]) =>
      figures.map((_, i) => {
        const key = { question_code: `${code}.${i + 1}` };
        const [yes, base] = ['yes_cases', 'relevant_cases'].map((column) =>
          cell(read, 'question_results', key, column)
        );
        expect([yes?.confidence, base?.confidence]).toEqual(['certain', 'certain']);
        return `${base?.value}\t${yes?.value}`;
      })
    );
    expect(results).toEqual(Object.values(STANDARDS).flatMap(([, , figures = []]) => figures));
  });
  it('is of nobody where the title is gone, and then nothing is certain of whom it is', () => {
    const nameless = draft(REPORT.replace('in\n\nSlough', 'in\n\nNowhere'));
    expect(nameless.service_id).toBe('slough');
    expect(cell(nameless, 'inspections', {}, 'service_id')?.confidence).not.toBe('certain');
  });
});

describe('a contradiction within the report', () => {
  const rating = (code: string) => ['standard_ratings', { standard_code: code }, 'rating'] as const;
  const count = (code: string) => ['question_results', { question_code: code }, 'yes_cases'] as const;
  const score = ['inspections', {}, 'overall_score'] as const;
  const overall = ['inspections', {}, 'overall_rating'] as const;

  it.each([
    ['another score', '22/36', '23/36', 'score-sum', [score, rating('1.1')]],
    ['a score of another band', '22/36', '12/36', 'score-band', [score, overall]],
    [
      'an overall rating in the text',
      'rated as: ‘Good’',
      'rated as: ‘Outstanding’',
      'places-disagree',
      [overall]
    ],
    [
      'another rating in the annexe',
      '2.2. Planning\tGood',
      '2.2. Planning\tInadequate',
      'places-disagree',
      [rating('2.2')]
    ],
    [
      'a rating off its questions',
      'Assessment\tOutstanding\n2.2',
      'Assessment\tInadequate\n2.2',
      'places-disagree',
      [rating('2.1')]
    ],
    ['a count above its base', '\t20\t18', '\t20\t120', 'yes-above-base', [count('2.1.1')]],
    ['a base above the sample', '\t20\t18', '\t25\t18', 'base-above-sample', [count('2.1.1')]],
    [
      'two numbers of court cases',
      'ISBN',
      'We examined 21 court disposals.\n\nISBN',
      'places-disagree',
      [['inspections', {}, 'court_cases'] as const]
    ]
  ])('is found, and leaves no certainty: %s', (_, from, to, check, unsure) => {
    expect(REPORT).toContain(from);
    const read = draft(REPORT.replace(from, to));
    expect(draftSchema.safeParse(read).success).toBe(true);
    expect(read.findings.filter(({ kind }) => kind === 'conflict').map((one) => one.check)).toContain(check);
    for (const [table, key, column] of unsure)
      expect([key, column, cell(read, table, key, column)?.confidence]).not.toContain('certain');
  });
  it('of a rating printed alike in two places with its key questions is found', () => {
    const off = REPORT.replaceAll(/(2\.1\.?\tAssessment\t|2\.1\. Assessment\t)Outstanding/g, '$1Inadequate');
    const read = draft(off);
    expect(read.findings.map(({ check }) => check)).toContain('standard-from-questions');
    expect(cell(read, ...rating('2.1'))).toMatchObject({ value: 'Inadequate', confidence: 'likely' });
  });
  it('of one standard leaves the others as they were', () => {
    const read = draft(REPORT.replace('\t20\t18', '\t20\t28'));
    expect(cell(read, ...count('2.1.2'))?.confidence).not.toBe('doubtful');
    expect(cell(read, ...count('3.1.1'))?.confidence).toBe('certain');
  });
});
