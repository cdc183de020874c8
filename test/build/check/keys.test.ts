import { expect, it } from 'vitest';
import { duplicateKeys } from '../../../src/build/check/keys';
import { append, plant, real } from './plant';

it('finds no row twice in the facts of the project', () => {
  expect(duplicateKeys(real)).toEqual([]);
});

it('reports a second row with the same key at its line, and names the line of the first', () => {
  const first = real.tables.standards.lines[0];
  const { facts, line } = append(real, 'standards', { programme_id: 'yjs-2021', standard_code: '1.1' }, {});
  expect(duplicateKeys(facts)).toEqual([
    {
      file: 'data/framework/standards.csv',
      line,
      column: 'programme_id+standard_code',
      value: 'yjs-2021+1.1',
      expected: `a key of its own: line ${first} has the same`,
      check: 'duplicate-key'
    }
  ]);
});

it('counts empty cells of a key as part of it', () => {
  const { facts, line } = append(real, 'report_indicators', { inspection_id: 'hampshire-2016-05' }, {});
  expect(duplicateKeys(facts)).toMatchObject([
    { line, value: 'hampshire-2016-05+reoff_rate_all+hampshire+' }
  ]);
});

it('reports a copy of a row that broke its contract elsewhere', () => {
  const broken = plant(real, 'services', { service_id: 'barnet' }, { status: 'perhaps' }).facts;
  const { facts, line } = append(broken, 'services', { service_id: 'barnet' }, { status: 'current' });
  expect(duplicateKeys(facts)).toMatchObject([{ line, column: 'service_id', value: 'barnet' }]);
});
