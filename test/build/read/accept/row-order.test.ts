import { describe, expect, it } from 'vitest';
import { csvText, newLine, openCsv } from '../../../../src/build/read/accept/csv-file';
import { placeRows } from '../../../../src/build/read/accept/row-order';
import type { DraftTable } from '../../../../src/build/read/draft';

function placedIn(table: DraftTable, text: string, ...rows: Record<string, string>[]): string[] {
  const file = openCsv('x.csv', text);
  placeRows(
    file,
    table,
    rows.map((cells) => newLine(file, cells))
  );
  return csvText(file).trimEnd().split('\n').slice(1);
}

describe('a new row stands where its file has it', () => {
  it('inspections by date, then by name', () => {
    const text = 'inspection_id,published\nb-2020,2020\na-2020-05,2020-05\nc-2020-05,2020-05-10\n';
    expect(placedIn('inspections', text, { inspection_id: 'b-2020-05', published: '2020-05' })).toEqual([
      'b-2020,2020',
      'a-2020-05,2020-05',
      'b-2020-05,2020-05',
      'c-2020-05,2020-05-10'
    ]);
  });

  it('standards beside their inspection in the order of their numbers, else where its name belongs', () => {
    const text = 'inspection_id,standard_code\na,1.1\na,1.3\nc,1.1\n';
    const rows = [
      { inspection_id: 'b', standard_code: '1.1' },
      { inspection_id: 'a', standard_code: '1.2' }
    ];
    expect(placedIn('standard_ratings', text, ...rows)).toEqual([
      'a,1.1',
      'a,1.2',
      'a,1.3',
      'b,1.1',
      'c,1.1'
    ]);
  });

  it('questions by number and not by letter, a new inspection at the end', () => {
    const text = 'inspection_id,question_code\nb,2.1.2\nb,2.1.11\n';
    const rows = ['2.1.10', '2.1.1'].map((question_code) => ({ inspection_id: 'b', question_code }));
    expect(
      placedIn('question_results', text, ...rows, { inspection_id: 'a', question_code: '2.1.1' })
    ).toEqual(['b,2.1.1', 'b,2.1.2', 'b,2.1.10', 'b,2.1.11', 'a,2.1.1']);
  });

  it('other facts after the last of their inspection, in the order of the report', () => {
    const text = 'inspection_id,fact_id\nb,m\na,m\n';
    const rows = ['z', 'a'].map((fact_id) => ({ inspection_id: 'b', fact_id }));
    expect(placedIn('context_facts', text, ...rows)).toEqual(['b,m', 'b,z', 'b,a', 'a,m']);
  });
});
