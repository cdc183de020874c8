import { describe, expect, it } from 'vitest';
import { findCciScores } from '../../../../src/build/read/find/cci-scores';
import { passages } from '../invented';

/** What is read in an invented text, "level code column value", without the labels. */
const read = (text: string) =>
  findCciScores(passages(text, 'cci-2009'))
    .filter(({ column }) => column !== 'label')
    .map(({ key, column, value }) => `${key['level']} ${key['code']} ${column} ${value}`);

describe('scores of a Core Case Inspection', () => {
  it('stand with their comment in a box under the theme', () => {
    expect(
      read(
        'Safeguarding score:\n\nWhat this score is about, in a few words.\n\nScore: 61%\tComment: MODERATE improvement required'
      )
    ).toEqual(['headline safeguarding pct 61', 'headline safeguarding comment MODERATE']);
  });
  it('stand under their label where each has a line of its own', () => {
    expect(
      read(
        '1.2 Likelihood of Reoffending:\n\nGeneral Criterion:\n\nWhat is looked at.\n\nScore:\n\n58 %\n\nComment:\n\nSubstantial improvement required'
      )
    ).toEqual(['criterion 1.2 pct 58', 'criterion 1.2 comment SUBSTANTIAL']);
  });
  it('go to the headline that is named, whichever dash stands in it', () => {
    const text = (name: string) => `Public Protection ${name} score:\n\nScore: 44%`;
    expect(read(text('– Risk of Harm'))).toEqual(['headline risk-of-harm pct 44']);
    expect(read(text('- Likelihood of Reoffending'))).toEqual(['headline likelihood-of-reoffending pct 44']);
  });
  it('go to sections, which have no comment', () => {
    expect(
      read(
        '2. DELIVERY AND REVIEW OF INTERVENTIONS\n\nOVERALL SCORE: 66%\n\nDRASTIC improvement required, one might think.'
      )
    ).toEqual(['section 2 pct 66']);
  });
  it.each([
    ['1.1 Risk of Harm to others (RoH):', '1.1'],
    ['1.3 Safeguarding:', '1.3'],
    ['2.1 Protecting the public by minimising Risk of Harm to others:', '2.1'],
    ['2.2 Reducing the Likelihood of Reoffending:', '2.2'],
    ['2.3 Safeguarding the child or young person:', '2.3'],
    ['3.1 Achievement of outcomes:', '3.1'],
    ['3 . 2 Sustaining outcomes:', '3.2']
  ])('go to the criterion of their heading: %s', (heading, code) => {
    expect(read(`${heading}\n\nScore: 70%`)).toEqual([`criterion ${code} pct 70`]);
  });
  it('are never those of the next heading', () => {
    expect(read('3.1 Achievement of outcomes:\n\n3.2 Sustaining outcomes:\n\nScore: 70%')).toEqual([
      'criterion 3.2 pct 70'
    ]);
  });
  it('are not looked for far below their heading, in the contents or in a footnote', () => {
    const lines = Array.from({ length: 7 }, (_, i) => `Line ${i} of something else`).join('\n\n');
    expect(read(`3.1 Achievement of outcomes:\n\n${lines}\n\nScore: 70%`)).toEqual([]);
    expect(read('Contents\n\n3.1 Achievement of outcomes\t24\n3.2 Sustaining outcomes\t25')).toEqual([]);
    expect(read('3.1 Achievement of outcomes:\n\n¹ Another area had a score: 70% at first.')).toEqual([]);
  });
  it('are not the percentages of findings under the heading', () => {
    expect(read('1.3 Safeguarding:\n\nIn 64% of cases the plan was good enough.')).toEqual([]);
  });
  it('come with the name that the facts use', () => {
    const labels = findCciScores(passages('1.1 Risk of Harm to others (RoH):\n\nScore: 70%', 'cci-2009'));
    expect(labels.filter(({ column }) => column === 'label').map(({ value }) => value)).toEqual([
      'Risk of Harm to others'
    ]);
  });
});

describe('the table of areas inspected so far', () => {
  it('gives lowest, highest, average and the own score of each headline', () => {
    expect(
      read("\tLowest\tHighest\tAverage\t\n'Risk of Harm to others' work (action)\t31%\t90%\t64%\t57%")
    ).toEqual([
      'headline risk-of-harm pct 57',
      'headline risk-of-harm lowest_so_far 31',
      'headline risk-of-harm highest_so_far 90',
      'headline risk-of-harm average_so_far 64'
    ]);
  });
  it('is told from other rows by its four percentages', () => {
    expect(read("'Safeguarding' work\t31%\t90%\t64%")).toEqual([]);
    expect(read("'Safeguarding' work\t31\t90\t64\t57")).toEqual([]);
    expect(read('Attendance\t31%\t90%\t64%\t57%')).toEqual([]);
  });
});

describe('the sentence of the foreword', () => {
  it('gives each headline its own percentage', () => {
    expect(
      read(
        'Safeguarding was done well enough 61% of the time, work on Risk of Harm 57% of the time, and work to make people less likely to reoffend 72 % of the time.'
      )
    ).toEqual([
      'headline safeguarding pct 61',
      'headline risk-of-harm pct 57',
      'headline likelihood-of-reoffending pct 72'
    ]);
  });
  it('gives none for a theme that is not one of the three', () => {
    expect(read('Meetings began on time 61% of the time.')).toEqual([]);
  });
});
