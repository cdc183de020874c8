import { expect, it } from 'vitest';
import { unpinnedNotes } from '../../../src/build/check/source-note-places';
import { plant, real } from './plant';

const NOTE = { column_name: 'published_pct' };
const found = (set: Record<string, string>) => {
  const { facts, line } = plant(real, 'source_notes', NOTE, set);
  return { line, faults: unpinnedNotes(facts) };
};

it('finds every note of the project pinned to a row', () => {
  expect(unpinnedNotes(real)).toEqual([]);
});

it('reports a note about a table or column that does not exist', () => {
  const table = found({ table_name: 'prompt_answers' });
  expect(table.faults).toEqual([
    {
      file: 'data/inspections/source_notes.csv',
      line: table.line,
      column: 'table_name',
      value: 'prompt_answers',
      expected: 'a table of facts',
      check: 'source-note'
    }
  ]);
  const column = found({ column_name: 'pct' });
  expect(column.faults).toMatchObject([{ line: column.line, column: 'column_name', value: 'pct' }]);
});

it('reports a note about a row that is not there', () => {
  const key = 'inspection_id=harrow-2021-12; question_code=3.3.2; prompt_code=z';
  const { line, faults } = found({ row_key: key });
  expect(faults).toMatchObject([{ line, column: 'row_key', value: key }]);
});

it('reports a note about a row of another inspection, and a table other than inspections without a row', () => {
  expect(found({ inspection_id: 'peterborough-2020-11' }).faults).toMatchObject([{ column: 'row_key' }]);
  expect(found({ row_key: '' }).faults).toMatchObject([{ column: 'row_key', value: '' }]);
});
