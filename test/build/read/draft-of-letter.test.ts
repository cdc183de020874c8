import { describe, expect, it } from 'vitest';
import { cell, draft } from './invented';

/** An invented letter, with its lines wrapped as an extraction of text wraps them. */
const LETTER = `To: A Person, Chair of Gateshead Youth Offending Team Management
Board
Copy to: See copy list at end
From: Another Person, Assistant Chief Inspector (Youth Justice)
Publication date: 14 July 2015
Report of Short Quality Screening (SQS) of youth offending work in Gateshead
The inspection was conducted from 18-20 May 2015 as part of our programme of inspection of
youth offending work. A copy goes to the Youth Justice Board.
Context
We examined 27 cases of children and young people who had recently
offended and were supervised by the team.
Summary
The published reoffending rate1 for Gateshead was 41.3%. This was worse than the previous year
and worse than the England and Wales average of 36.1%.
1
The rate was published in the spring and was based on
binary reoffending rates after 12 months for the April 2012 – March 2013 cohort. Source: Ministry of Justice.
Commentary on the inspection in Gateshead:
1. Reducing reoffending
1.1. Almost all cases had a thorough first assessment of what made reoffending likely.
1.2. In one-third of cases the plans had not been reviewed well enough.
2. Protecting the public
2.1. In all but four cases the plan to protect the public in the community was good enough. The harm that might be done was assessed well in over three-quarters of cases.
3. Protecting the child or young person
3.1. Two thirds of relevant cases had reviews that were good enough.
4. Ensuring that the sentence is served
4.1. In over half of the cases the child complied.
Operational management
Almost all of the staff said that their plans were clear.
Yours sincerely
`;

describe('a letter of a Short Quality Screening', () => {
  const read = draft(LETTER);
  const of = (column: string) => cell(read, 'inspections', {}, column)?.value;

  it('is known by its title, with service, dates and cases', () => {
    expect([read.programme_id, read.service_id, read.inspection_id]).toEqual([
      'sqs-2012',
      'gateshead',
      'gateshead-2015-07'
    ]);
    expect([of('fieldwork'), of('published'), of('cases')]).toEqual([
      '2015-05-18/2015-05-20',
      '2015-07-14',
      '27'
    ]);
    expect(read.citation).toBe(
      'Report of Short Quality Screening of youth offending work in Gateshead, HM Inspectorate of Probation, 14 July 2015'
    );
  });
  it('quotes the reoffending rate with its comparator, period and direction', () => {
    const at = (area: string) =>
      cell(
        read,
        'report_indicators',
        { area, indicator_id: 'reoff_rate_all', period: '2012-04/2013-03' },
        'value'
      )?.value;
    expect([at('gateshead'), at('england-and-wales')]).toEqual(['41.3', '36.1']);
    expect(cell(read, 'report_indicators', { area: 'gateshead' }, 'note')?.value).toBe(
      'worse than the previous year (figure not printed)'
    );
  });
  it('has its proportions in words with their section, what they say, and our range', () => {
    const findings = read.values
      .filter(({ table, column }) => table === 'sqs_findings' && column === 'wording')
      .map(({ key, value, id }) => {
        const beside = (column: string) =>
          read.values.find((one) => one.id === id.replace(/wording$/, column))?.value;
        return [
          key['section'],
          value,
          beside('wording_says'),
          beside('met_low_pct'),
          beside('met_high_pct'),
          beside('not_met_cases')
        ];
      });
    expect(findings).toEqual([
      ['Reducing reoffending', 'almost all', 'met', '85', '99', undefined],
      ['Reducing reoffending', 'one-third', 'not met', '60', '70', undefined],
      ['Protecting the public', 'all but four', 'met', undefined, undefined, '4'],
      ['Protecting the public', 'over three-quarters', 'met', '75', '85', undefined],
      ['Protecting the child or young person', 'two-thirds', 'met', '60', '70', undefined],
      ['Ensuring that the sentence is served', 'over half', 'met', '51', '60', undefined]
    ]);
  });
  it('is never certain of words, and takes nothing from after the four sections', () => {
    const words = read.values.filter(({ table }) => table === 'sqs_findings');
    expect(words.every(({ confidence }) => confidence !== 'certain')).toBe(true);
    expect(words.some(({ evidence }) => evidence.some((one) => one.words.includes('staff')))).toBe(false);
  });
});
