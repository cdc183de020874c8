import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/build/read/draft';
import { cell, draft } from './invented';
import { ratingsTable, resultsAnnexe, type InventedStandard } from './invented-twelve';

const STANDARDS: Record<string, InventedStandard> = {
  '1.1': ['Governance and leadership', 'Requires improvement'],
  '1.2': ['Staff', 'Good'],
  '1.3': ['Partnerships and services', 'Good'],
  '1.4': ['Information and facilities', 'Good'],
  '2.1': ['Assessment', 'Good', ['82%', '91%', '73%']],
  '2.2': ['Planning', 'Requires improvement', ['73%', '64%', '55%']],
  '2.3': ['Implementation and delivery', 'Good', ['91%', '73%', '82%']],
  '2.4': ['Reviewing', 'Inadequate', ['45%', '64%', '73%']],
  '3.1': ['Assessment', 'Good', ['80%', '70%', '90%']],
  '3.2': ['Planning', 'Inadequate', ['70%', '40%', '60%']],
  '3.3': ['Implementation and delivery', 'Good', ['90%', '80%', '70%']],
  '3.4': ['Out-of-court disposal policy and provision', 'Requires improvement'],
  '4.1': ['Resettlement policy and provision', 'Good']
};
const REPORT = `An inspection of youth justice services in

Bury and Rochdale

HM Inspectorate of Probation, May 2023

Ratings

Bury and Rochdale YJS – Score 17/36

Overall rating\tRequires improvement
${ratingsTable(STANDARDS)}

Contextual facts

Population information¹

Total population Bury and Rochdale\t402,000
Total youth population\t44,220 (11%)

Caseload information²

Age\t10–14 years\t15–17 years
Bury and Rochdale YJS\t30%\t70%
National average\t22%\t78%

Gender\tMale\tFemale
Bury and Rochdale YJS\t86%\t14%

¹ An Invented Office. (2022). UK population estimates, mid-2021.

² An Invented Board. (2022). Youth justice annual statistics: 2020 to 2021.

2. Court disposals

We took a detailed look at 11 court cases.

3. Out-of-court disposals

We inspected 10 cases of children who received an out-of-court disposal.

Annexe 2: Inspection data

Ours was a detailed examination of 11 court disposals and 10 out-of-court disposals.

${resultsAnnexe(STANDARDS, "\t% 'Yes'")}
`;

describe('an invented report of 2021, with percentages', () => {
  const read = draft(REPORT);
  const question = (code: string, column: string) =>
    cell(read, 'question_results', { question_code: code }, column);

  it('is a sound draft without a conflict', () => {
    expect(draftSchema.parse(read)).toEqual(read);
    expect(read.findings.filter(({ kind }) => kind === 'conflict')).toEqual([]);
    expect([read.programme_id, read.inspection_id]).toEqual(['yjs-2021', 'bury-and-rochdale-2023-05']);
  });
  it('has thirteen ratings, of which twelve make the score', () => {
    expect(cell(read, 'inspections', {}, 'overall_score')).toMatchObject({
      value: '17',
      confidence: 'certain'
    });
    const ratings = read.values.filter(
      ({ table, column }) => table === 'standard_ratings' && column === 'rating'
    );
    expect(ratings).toHaveLength(13);
    expect(
      ratings.filter(({ confidence }) => confidence !== 'certain').map(({ key }) => key['standard_code'])
    ).toEqual(['4.1']);
  });
  it('has the percentages as printed, and counts that alone give them, never certain', () => {
    expect(question('2.2.3', 'published_pct')).toMatchObject({ value: '55', confidence: 'certain' });
    expect(question('2.2.3', 'yes_cases')).toMatchObject({ value: '6', confidence: 'likely' });
    expect(question('3.2.2', 'yes_cases')).toMatchObject({ value: '4', confidence: 'likely' });
    expect(question('2.2.3', 'relevant_cases')?.value).toBe('11');
  });
  it('has its population with the year of the note, and the share as printed', () => {
    const fact = (id: string, column: string) => cell(read, 'context_facts', { fact_id: id }, column)?.value;
    expect([fact('population', 'value'), fact('population', 'as_of')]).toEqual(['402000', '2021']);
    expect([fact('population_10_17', 'value'), fact('youth_share', 'value')]).toEqual(['44220', '11']);
  });
  it('has the shares of its caseload with their period', () => {
    const key = { population: 'service', dimension: 'age', category: '10-14' };
    expect(cell(read, 'report_demographics', key, 'share_pct')?.value).toBe('30');
    expect(cell(read, 'report_demographics', key, 'period')?.value).toBe('2020-04/2021-03');
  });
  it('has two samples, and their sum', () => {
    expect(
      ['court_cases', 'oocd_cases', 'cases'].map((column) => cell(read, 'inspections', {}, column)?.value)
    ).toEqual(['11', '10', '21']);
  });
});

describe('a contradiction within the report', () => {
  const changed = (from: string, to: string) => {
    expect(REPORT).toContain(from);
    const read = draft(REPORT.replace(from, to));
    return {
      read,
      checks: read.findings.filter(({ kind }) => kind === 'conflict').map(({ check }) => check)
    };
  };
  const pct = (code: string) => ['question_results', { question_code: code }, 'published_pct'] as const;

  it('of a percentage that two places print is never settled', () => {
    const again = `2.2. Planning\n\n\t% 'Yes'\nDoes planning keep a sufficient focus on keeping the child safe?\t73%\n\nAnnexe 2`;
    const { read, checks } = changed('Annexe 2', again);
    expect(checks).toContain('places-disagree');
    expect(cell(read, ...pct('2.2.2'))?.confidence).toBe('doubtful');
    expect(
      [cell(read, ...pct('2.2.2'))?.value, cell(read, ...pct('2.2.2'))?.others[0]?.value].sort()
    ).toEqual(['64', '73']);
  });
  it('of shares that do not add up is said, and leaves none of them certain', () => {
    const { read, checks } = changed('30%\t70%', '30%\t60%');
    expect(checks).toContain('shares-add-up');
    const shares = read.values.filter(
      ({ column, key }) =>
        column === 'share_pct' && key['population'] === 'service' && key['dimension'] === 'age'
    );
    expect(shares.map(({ confidence }) => confidence)).toEqual(['likely', 'likely']);
  });
  it('of a percentage that no count of the sample gives takes the counts of its whole domain away', () => {
    const { read } = changed('\t73%\n', '\t74%\n');
    const yes = read.values
      .filter(({ column }) => column === 'yes_cases')
      .map(({ key }) => key['question_code']);
    expect(yes.some((code) => code?.startsWith('2'))).toBe(false);
    expect(yes.some((code) => code?.startsWith('3'))).toBe(true);
  });
  it('of the youth population and its share is said in the label', () => {
    const { read } = changed('44,220 (11%)', '44,220 (12%)');
    expect(cell(read, 'context_facts', { fact_id: 'youth_share' }, 'label')?.value).toContain('give 11');
  });
  it('of an Outstanding report with Inadequate resettlement is found', () => {
    const best = REPORT.replaceAll(
      /(\d\.\d\.?\s[A-Z][^\n]*\t)(?:Good|Inadequate|Requires improvement)\n/g,
      '$1Outstanding\n'
    )
      .replace('17/36', '36/36')
      .replace('rating\tRequires improvement', 'rating\tOutstanding')
      .replaceAll(/\d\d%\n/g, '100%\n');
    const limited = best.replace('provision\tOutstanding\n\nContext', 'provision\tInadequate\n\nContext');
    expect(limited).not.toBe(best);
    const conflicts = (text: string) =>
      draft(text)
        .findings.filter(({ kind }) => kind === 'conflict')
        .map(({ check }) => check);
    expect(conflicts(best)).not.toContain('overall-band');
    expect(conflicts(limited)).toContain('overall-band');
    expect(cell(draft(limited), 'inspections', {}, 'overall_rating')?.confidence).not.toBe('certain');
  });
});
