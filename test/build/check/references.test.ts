import { expect, it } from 'vitest';
import { danglingReferences } from '../../../src/build/check/references';
import { cellsIn, plant, real, withCells, without } from './plant';

it('finds no dangling reference in the facts of the project', () => {
  expect(danglingReferences(real)).toEqual([]);
});

it('reports a reference to a row that is not there, with file, line, column and value', () => {
  const { facts, line } = plant(
    real,
    'standard_ratings',
    { standard_code: '4.1' },
    { inspection_id: 'atlantis-2022' }
  );
  expect(danglingReferences(facts)).toEqual([
    {
      file: 'data/inspections/standard_ratings.csv',
      line,
      column: 'inspection_id',
      value: 'atlantis-2022',
      expected: 'a inspection_id of inspections',
      check: 'reference'
    }
  ]);
});

it('reports a list with one unknown member, and says which', () => {
  const where = { service_id: 'bedfordshire' };
  const { facts, line } = plant(real, 'services', where, { area_codes: 'E06000055;E06999999' });
  expect(danglingReferences(facts)).toMatchObject([
    {
      line,
      column: 'area_codes',
      value: 'E06000055;E06999999',
      expected: 'a area_code of area_codes; not found: E06999999'
    }
  ]);
});

it('reports every row that points at a row that is gone', () => {
  const used = real.tables.breaks.rows.filter((row) => row.indicator_id === 'cs_rate').length;
  const facts = without(real, 'indicators', { indicator_id: 'cs_rate' });
  const ofBreaks = danglingReferences(facts).filter(({ file }) => file === 'data/indicators/breaks.csv');
  expect(ofBreaks).toHaveLength(used);
});

it('takes a row that broke its contract as being there', () => {
  const { facts } = plant(real, 'services', { service_id: 'barnet' }, { status: 'perhaps', region: '' });
  expect(facts.faults).toHaveLength(2);
  expect(danglingReferences(facts)).toEqual([]);
});

it('takes a key that broke its contract by case or spaces alone as being there', () => {
  const { facts } = plant(real, 'services', { service_id: 'barnet' }, { service_id: ' Barnet' });
  expect(danglingReferences(facts)).toEqual([]);
});

it('takes a record with a cell too many as being there', () => {
  const cells = cellsIn(real, 'services').map((row) => (row[0] === 'barnet' ? [...row, 'astray'] : row));
  const facts = withCells(real, 'services', cells);
  expect(facts.faults).toMatchObject([{ column: '', value: '15 cells' }]);
  expect(danglingReferences(facts)).toEqual([]);
});

it('does not call everything dangling when a file has lost its header', () => {
  const facts = withCells(real, 'sources', cellsIn(real, 'sources').slice(1));
  expect(facts.faults.length).toBeGreaterThan(0);
  expect(danglingReferences(facts)).toEqual([]);
});

it('leaves a cell that broke its contract to the contract', () => {
  const { facts } = plant(real, 'districts', { service_id: 'hartlepool' }, { service_id: 'Hartlepool' });
  expect(facts.faults).toHaveLength(1);
  expect(danglingReferences(facts)).toEqual([]);
});
