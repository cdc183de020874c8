import { describe, expect, it } from 'vitest';
import { publishedTables, factTables } from '../../../src/lib/data/manifest';

const columnsOf = publishedTables.flatMap((table) =>
  Object.entries(table.columns).map(([name, column]) => ({
    table,
    name,
    column,
    at: `${table.name}.${name}`
  }))
);

describe('every table', () => {
  it('is listed under its own name, once', () => {
    expect(Object.entries(factTables).filter(([name, table]) => name !== table.name)).toEqual([]);
    const names = publishedTables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a key of its own columns', () => {
    const strangers = publishedTables.filter(
      ({ key, columns }) => key.length === 0 || key.some((column) => !(column in columns))
    );
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });

  it('says what one row is, and what each column says, without a full stop', () => {
    const words = [...publishedTables.map(({ grain }) => grain), ...columnsOf.map(({ column }) => column.describe)];
    expect(words.filter((text) => text.trim() === '' || text.endsWith('.'))).toEqual([]);
  });
});

describe('every column', () => {
  it('that may be empty says what empty means', () => {
    expect(columnsOf.filter(({ column }) => column.blank?.trim() === '').map(({ at }) => at)).toEqual([]);
  });

  it('that refers to another refers to a column that exists', () => {
    const dangling = columnsOf.filter(({ column: { references } }) => {
      const table = publishedTables.find(({ name }) => name === references?.table);
      return references && !(table && references.column in table.columns);
    });
    expect(dangling.map(({ at }) => at)).toEqual([]);
  });

  it('has a type that both engines keep', () => {
    const types = new Set(['VARCHAR', 'INTEGER', 'DOUBLE', 'BOOLEAN', 'DATE']);
    expect(columnsOf.filter(({ column }) => !types.has(column.sqlType)).map(({ at }) => at)).toEqual([]);
  });
});
