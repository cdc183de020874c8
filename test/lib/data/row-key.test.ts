import { expect, it } from 'vitest';
import { rowKey } from '../../../src/lib/data/row-key';

const table = { key: ['inspection_id', 'question_code'] };

it('names a row by its key columns in their order, whatever else the row holds', () => {
  const row = { yes_cases: 7, question_code: '2.1.1', inspection_id: 'harrow-2021-12' };
  expect(rowKey(table, row)).toBe('inspection_id=harrow-2021-12; question_code=2.1.1');
});

it('is the same for a typed row and for its texts, also where a cell is empty', () => {
  expect(rowKey(table, { inspection_id: 'x', question_code: null })).toBe(
    rowKey(table, { inspection_id: 'x', question_code: '' })
  );
});
