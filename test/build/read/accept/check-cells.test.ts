import { describe, expect, it } from 'vitest';
import { checkCells } from '../../../../src/build/read/accept/check-cells';
import { decide } from '../../../../src/build/read/accept/decide';
import { emptyOutcome } from '../../../../src/build/read/accept/outcome';
import type { DraftValue } from '../../../../src/build/read/draft';
import { accept, csv, draft, ID, plan, value, wholeReport } from './invented';

function checked(one: DraftValue) {
  const outcome = emptyOutcome();
  const cells = checkCells(decide(draft([one]), [], false, outcome), outcome);
  return { states: cells.map(({ state }) => state), refused: outcome.refused, cells };
}

const standard = { ...ID, standard_code: '2.1' };

describe('a cell that its table would not take', () => {
  it('is refused by name when a person edited it wrongly: draft, row, file, column, value, what was expected', () => {
    const edit = value('standard_ratings', standard, 'rating', 'Good', {
      decision: { choice: 'edit', value: 'Goood' }
    });
    expect(checked(edit)).toMatchObject({
      states: ['refused'],
      refused: [
        'drafts/invented.json: standard_ratings, inspection_id=hackney-2024-06; standard_code=2.1, rating: data/inspections/standard_ratings.csv: rating is "Goood", expected one of: Inadequate | Requires improvement | Good | Outstanding | Not rated'
      ]
    });
  });

  it.each([
    ['a column that the table lacks', value('inspections', ID, 'colour', 'red'), /has no column colour$/],
    [
      'a column by the name of an inborn property',
      value('inspections', ID, 'constructor', 'red'),
      /has no column constructor$/
    ],
    [
      'an empty cell that may not be',
      value('inspections', ID, 'published', '', { decision: accept }),
      /published may not be empty/
    ],
    [
      'a row of another inspection',
      value('inspections', { inspection_id: 'x-2020' }, 'cases', '1'),
      /the draft is of hackney-2024-06, the value of x-2020$/
    ],
    [
      'a key with a column too many',
      value('inspections', { ...ID, page: '1' }, 'cases', '1'),
      /page is no key column of inspections/
    ],
    [
      'a key with a column missing',
      value('standard_ratings', ID, 'rating', 'Good'),
      /standard_code may not be empty/
    ],
    [
      'a key column that is changed',
      value('standard_ratings', standard, 'standard_code', '2.2', { decision: accept }),
      /part of the row's key/
    ]
  ])('is refused: %s', (_, one, words) => {
    expect(checked(one).refused).toEqual([expect.stringMatching(words)]);
  });

  it('does not keep the others from being written', () => {
    const bad = value('standard_ratings', standard, 'discretion', 'x', {
      decision: { choice: 'edit', value: 'maybe' }
    });
    const found = plan(draft([...wholeReport(accept), bad]));
    expect(found.refused).toHaveLength(1);
    expect(found.files.get(csv('standard_ratings'))).toContain('hackney-2024-06,2.1,Good,report,,,');
  });
});

describe('a cell that its table takes', () => {
  it('may be empty where an empty cell means something, and in a blank column of the key', () => {
    const empty = value('inspections', ID, 'isbn', '-', { decision: { choice: 'edit', value: '' } });
    expect(checked(empty)).toMatchObject({ states: ['accepted'], refused: [] });
    const key = { ...ID, indicator_id: 'reoff_rate_all', area: 'hackney' };
    expect(checked(value('report_indicators', key, 'value', '43.0')).refused).toEqual([]);
  });

  it('is kept under the service alone when it is of a Full Joint Inspection', () => {
    const star = value('fji', ID, 'stars_of_24', '19', { decision: accept });
    expect(checked(star).cells).toMatchObject([{ key: { service_id: 'hackney' } }]);
    expect(plan(draft([star])).files.get(csv('fji'))).toMatch(
      /\nhackney,,,,,,,19,"Report: An invented[^\n]*"\n$/
    );
  });

  it('is not looked at closely while nobody has accepted it', () => {
    expect(checked(value('inspections', ID, 'cases', 'many'))).toMatchObject({
      states: ['undecided'],
      refused: []
    });
  });
});
