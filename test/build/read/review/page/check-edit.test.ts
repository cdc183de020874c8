import { describe, expect, it } from 'vitest';
import { factTables } from '$lib/data/manifest';
import { DRAFT_TABLES } from '../../../../../src/build/read/draft';
import { contractOf, editFault, hintOf } from '../../../../../src/build/read/review/page/check-edit';

describe('an edit', () => {
  it.each(DRAFT_TABLES)('of %s is held to the contract that the data build goes by', (table) => {
    for (const [name, column] of Object.entries(factTables[table].columns))
      expect(contractOf(table, name)).toBe(column);
  });
  it.each([
    ['inspections', 'overall_score', '36'],
    ['inspections', 'published', '2099-02-28'],
    ['standard_ratings', 'rating', 'Not rated'],
    ['report_demographics', 'period', '2098-04/2099-03']
  ] as const)('of %s.%s to %s is taken', (table, column, text) => {
    expect(editFault(table, column, text)).toBeNull();
  });
  it.each([
    ['inspections', 'overall_score', '37', 'A whole number from 0 to 36 (points of 36).'],
    ['inspections', 'published', '2099-02-30', 'A real date: YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['standard_ratings', 'rating', 'Fair', 'Requires improvement, Good'],
    ['question_results', 'published_pct', '101', 'from 0 to 100 (per cent).']
  ] as const)('of %s.%s to %s is refused with what is expected', (table, column, text, expected) => {
    expect(editFault(table, column, text)).toContain(`“${text}” cannot stand in this cell. Expected: `);
    expect(editFault(table, column, text)).toContain(expected);
  });
  it('to nothing is refused', () => {
    expect(editFault('inspections', 'isbn', '')).toContain('reject');
  });
  it('of a column that the table lacks is refused, be it named like a part of the language', () => {
    expect(editFault('inspections', 'constructor', 'x')).toContain('has no column constructor');
    expect(hintOf('fji', '__proto__')).toContain('has no column');
  });
});
