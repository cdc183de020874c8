import { describe, expect, it } from 'vitest';
import { blankable, id, integer, oneOf } from '../../../src/lib/data/columns';
import { defineTable } from '../../../src/lib/data/define-table';
import { fileOf, readTable } from '../../../src/lib/data/read-table';

/** An invented table. */
const towns = defineTable({
  name: 'towns',
  family: 'places',
  grain: 'one invented town',
  key: ['town_id'],
  columns: {
    town_id: id('Town'),
    people: blankable(integer('People'), 'not counted'),
    kind: oneOf(['port', 'market'], 'Kind')
  }
});
const HEADER = ['town_id', 'people', 'kind'];
const read = (...rows: string[][]) =>
  readTable(
    towns,
    rows.map((cells, i) => ({ line: i + 1, cells }))
  );

it('knows the file of a table', () => {
  expect(fileOf(towns)).toBe('data/places/towns.csv');
});

describe('rows that keep the contract', () => {
  it('are typed, with their texts and lines beside them', () => {
    const table = read(HEADER, ['hull', '0', 'port'], ['bury', '', 'market']);
    expect(table).toMatchObject({ file: 'data/places/towns.csv', lines: [2, 3], faults: [] });
    expect(table.rows).toEqual([
      { town_id: 'hull', people: 0, kind: 'port' },
      { town_id: 'bury', people: null, kind: 'market' }
    ]);
    expect(table.texts).toEqual([
      { town_id: 'hull', people: '0', kind: 'port' },
      { town_id: 'bury', people: '', kind: 'market' }
    ]);
  });

  it('may have their columns in another order', () => {
    expect(read(['kind', 'town_id', 'people'], ['port', 'hull', '5']).rows).toEqual([
      { kind: 'port', town_id: 'hull', people: 5 }
    ]);
  });
});

describe('a row that breaks the contract', () => {
  it('is left out, and every broken cell of it is a fault with its place and what was expected', () => {
    const table = read(HEADER, ['Hull', 'many', 'port'], ['bury', '7', 'market']);
    expect(table.rows.map(({ town_id: town }) => town)).toEqual(['bury']);
    expect(table.lines).toEqual([3]);
    expect(table.faults).toEqual([
      {
        file: 'data/places/towns.csv',
        line: 2,
        column: 'town_id',
        value: 'Hull',
        expected: 'an id in lower case, words joined by - or _',
        check: 'contract'
      },
      {
        file: 'data/places/towns.csv',
        line: 2,
        column: 'people',
        value: 'many',
        expected: 'a whole number',
        check: 'contract'
      }
    ]);
  });

  it('by an empty cell says that it may not be empty', () => {
    expect(read(HEADER, ['', '7', 'port']).faults).toMatchObject([
      { column: 'town_id', value: '', expected: expect.stringContaining('it may not be empty') }
    ]);
  });

  it('by too many or too few cells is one fault, as its cells cannot be told apart', () => {
    expect(read(HEADER, ['hull', '7', 'port', 'x'], ['bury']).faults).toMatchObject([
      { line: 2, column: '', value: '4 cells', expected: '3 cells, as in the header', check: 'columns' },
      { line: 3, value: '1 cells' }
    ]);
  });
});

describe('a header', () => {
  it('that lacks a column, has an unknown one or one twice is a fault, and no row is read', () => {
    const table = read(['town_id', 'people', 'people', 'mayor'], ['hull', '7', '7', 'x']);
    expect(table.rows).toEqual([]);
    expect(table.faults.map(({ line, column, value, check }) => [line, column, value, check])).toEqual([
      [1, 'kind', '', 'columns'],
      [1, 'people', 'people', 'columns'],
      [1, 'mayor', 'mayor', 'columns']
    ]);
  });

  it('that is missing is a fault of the whole file', () => {
    expect(read().faults).toMatchObject([{ line: 0, check: 'columns' }]);
  });
});
