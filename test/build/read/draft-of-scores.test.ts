import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/build/read/draft';
import { cell, draft } from './invented';

const BOX = (title: string, pct: number, comment: string) =>
  `${title}\n\nWhat this is about.\n\nScore: ${pct}%\tComment: ${comment} improvement required`;
const REPORT = `# Core Case Inspection of youth offending work in England and Wales

Report on youth offending work in:

**Slough**

ISBN: 978-1-4028-9462-6

2011

## Foreword

Safeguarding was done well enough 66% of the time, work on Risk of Harm 59% of the time, and work to make people less likely to reoffend 74% of the time.

*March 2011*

\tScores of areas inspected so far\t\t\tScores for Slough
\tLowest\tHighest\tAverage\t
'Safeguarding' work\t37%\t91%\t68%\t66%
'Risk of Harm to others' work\t36%\t85%\t63%\t59%
'Likelihood of Reoffending' work\t43%\t87%\t70%\t74%

## Scoring and Summary Table

${BOX('Safeguarding score:', 66, 'MODERATE')}

${BOX('Public Protection – Risk of Harm score:', 59, 'SUBSTANTIAL')}

${BOX('Public Protection - Likelihood of Reoffending score:', 74, 'MINIMUM')}

## Recommendations for improvement

- (1) do one thing
- (2) do another

## 1. ASSESSMENT AND SENTENCE PLANNING

OVERALL SCORE: 63%

${BOX('1.1 Risk of Harm to others (RoH):', 55, 'SUBSTANTIAL')}

${BOX('1.2 Likelihood of Reoffending:', 70, 'MODERATE')}

${BOX('1.3 Safeguarding:', 61, 'MODERATE')}

## 2. DELIVERY AND REVIEW OF INTERVENTIONS

OVERALL SCORE: 68%

${BOX('2.1 Protecting the public by minimising Risk of Harm to others:', 62, 'MODERATE')}

${BOX('2.2 Reducing the Likelihood of Reoffending:', 76, 'MINIMUM')}

${BOX('2.3 Safeguarding the child or young person:', 67, 'MODERATE')}

## 3. OUTCOMES

OVERALL SCORE: 60%

${BOX('3.1 Achievement of outcomes:', 52, 'SUBSTANTIAL')}

${BOX('3.2 Sustaining outcomes:', 71, 'MODERATE')}

## Appendix 3: Inspection Arrangements

Fieldwork for this inspection was undertaken in November 2010 and involved the examination of 38 cases.
`;

describe('an invented Core Case Inspection', () => {
  const read = draft(REPORT);
  const pct = (level: string, code: string) => cell(read, 'cci_scores', { level, code }, 'pct');

  it('is a sound draft, with nothing missing and no conflict', () => {
    expect(draftSchema.parse(read)).toEqual(read);
    expect(read.findings).toEqual([]);
    expect([read.programme_id, read.service_id, read.inspection_id]).toEqual([
      'cci-2009',
      'slough',
      'slough-2011-03'
    ]);
  });
  it('has three headlines, three sections and eight criteria', () => {
    const scores = read.values.filter(({ table, column }) => table === 'cci_scores' && column === 'pct');
    expect(scores.map(({ key, value }) => `${key['code']} ${value}`).sort()).toEqual(
      [
        ...[
          '1 63',
          '1.1 55',
          '1.2 70',
          '1.3 61',
          '2 68',
          '2.1 62',
          '2.2 76',
          '2.3 67',
          '3 60',
          '3.1 52',
          '3.2 71'
        ],
        ...['likelihood-of-reoffending 74', 'risk-of-harm 59', 'safeguarding 66']
      ].sort()
    );
    expect(pct('headline', 'safeguarding')?.evidence).toHaveLength(3);
  });
  it('has comments of all but the sections, and the scores so far of the headlines', () => {
    const count = (column: string) =>
      read.values.filter((value) => value.table === 'cci_scores' && value.column === column).length;
    expect([
      count('comment'),
      count('lowest_so_far'),
      count('highest_so_far'),
      count('average_so_far')
    ]).toEqual([11, 3, 3, 3]);
    expect(cell(read, 'cci_scores', { code: 'risk-of-harm' }, 'comment')?.value).toBe('SUBSTANTIAL');
    expect(cell(read, 'cci_scores', { code: '3.1' }, 'comment')?.value).toBe('SUBSTANTIAL');
  });
  it('has its date, fieldwork and cases, and no rating', () => {
    const of = (column: string) => cell(read, 'inspections', {}, column)?.value;
    expect([of('published'), of('fieldwork'), of('cases'), of('overall_rating')]).toEqual([
      '2011-03',
      '2010-11',
      '38',
      undefined
    ]);
  });
  it.each([
    ['a headline', "'Safeguarding' work\t37%\t91%\t68%\t66%", "'Safeguarding' work\t37%\t91%\t68%\t67%"],
    ['the sentence of the foreword', 'Harm 59% of', 'Harm 95% of']
  ])('that contradicts itself on %s is doubtful there', (_, from, to) => {
    expect(REPORT).toContain(from);
    const torn = draft(REPORT.replace(from, to));
    expect(torn.findings.map(({ check }) => check)).toEqual(['places-disagree']);
    const [first] = torn.findings[0]?.values ?? [];
    expect(torn.values.find(({ id }) => id === first)).toMatchObject({
      table: 'cci_scores',
      confidence: 'doubtful'
    });
  });
  it('whose columns are in another order is doubtful there', () => {
    const torn = draft(REPORT.replace('36%\t85%\t63%', '85%\t36%\t63%'));
    expect(torn.findings.map(({ check }) => check)).toEqual(['range-order']);
  });
  it('that lacks scores says which', () => {
    const short = draft(REPORT.replace(/3\.2 Sustaining outcomes:[^]*?required\n/, ''));
    expect(short.findings.map(({ message }) => message)).toEqual(['No score was found for 3.2.']);
  });
});
