import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/build/dictionary';
import { publishedTables } from '$lib/data/manifest';

describe('the data dictionary', () => {
  const rows = dictionary(publishedTables);

  it('has a line for every column of every table', () => {
    const columns = publishedTables.flatMap((table) =>
      Object.keys(table.columns).map((column) => `${table.name}.${column}`)
    );
    expect(rows.map((row) => `${row.table}.${row.column}`)).toEqual(columns);
  });

  it('says of each what it means and what an empty cell means', () => {
    for (const row of rows) {
      expect(row.meaning).not.toBe('');
      expect(row.empty_means).not.toBe('');
    }
  });

  it('names the words of a closed vocabulary and the table of a reference', () => {
    const find = (table: string, column: string) =>
      rows.find((row) => row.table === table && row.column === column);
    expect(find('inspections', 'overall_rating')?.words).toBe(
      'Inadequate | Requires improvement | Good | Outstanding'
    );
    expect(find('standard_ratings', 'inspection_id')?.references).toBe('inspections.inspection_id');
  });
});
