import { describe, expect, it } from 'vitest';
import { sameCell } from '../../../../../src/build/read/accept/same-cell';
import type { DraftTable } from '../../../../../src/build/read/draft';
import { replacedBy, standingOf } from '../../../../../src/build/read/review/page/known-standing';

const cell = (table: DraftTable, column: string, value: string) => ({
  table,
  column,
  known: { value, source: 'invented', basis: null }
});

const CASES: readonly [DraftTable, string, string, string, string][] = [
  ['inspections', 'published', '2021-12', '2021-12-10', 'less-exact'],
  ['inspections', 'published', '2021', '2021-12', 'less-exact'],
  ['inspections', 'published', '2021-12-10', '2021-12', 'more-exact'],
  ['inspections', 'published', '2021-11', '2021-12-10', 'differs'],
  ['inspections', 'fieldwork', '2021-12', '2021-12-06/2021-12-10', 'less-exact'],
  ['inspections', 'fieldwork', '2021-12-06', '2021-12-06/2021-12-10', 'differs'],
  ['inspections', 'overall_rating', 'Good', 'Good', 'same'],
  ['inspections', 'overall_rating', 'Good', 'Outstanding', 'differs'],
  ['inspections', 'overall_rating', 'Good', '', 'new'],
  ['question_results', 'published_pct', '43', '43.0', 'same'],
  ['question_results', 'published_pct', '43', '44', 'differs'],
  ['report_demographics', 'period', '2019', '2019-01/2019-12', 'differs']
];

describe('a value beside what data/ holds', () => {
  it.each(CASES)('in %s.%s: %s beside “%s” is %s', (table, column, text, known, standing) => {
    expect(standingOf(text, cell(table, column, known))).toBe(standing);
  });
  it.each(CASES)(
    'in %s.%s: %s beside “%s” replaces something just where accepting would',
    (...[table, column, text, known]) => {
      const writes = known !== '' && !sameCell(table, column, known, text);
      expect(replacedBy(text, cell(table, column, known))).toBe(writes ? known : undefined);
    }
  );
  it('is new where data/ has nothing', () => {
    expect(standingOf('Good', { table: 'inspections', column: 'overall_rating', known: null })).toBe('new');
  });
});
