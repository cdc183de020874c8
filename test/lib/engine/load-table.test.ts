import { describe, expect, it } from 'vitest';
import { createTableSql } from '$lib/engine/load-table';
import { EngineFault } from '$lib/engine/fault';
import type { Warehouse } from '$lib/engine/native';
import { createWarehouse } from '$lib/engine/native';
import { blankable, decimal, id, integer, text, type Column } from '$lib/data/columns';
import { defineTable } from '$lib/data/define-table';

const yesNo: Column<boolean> = { ...text('Yes or no'), sqlType: 'BOOLEAN' } as unknown as Column<boolean>;
const day: Column<string> = { ...text('A day'), sqlType: 'DATE' };

/** An invented table with every type. */
const invented = defineTable({
  name: 'invented',
  family: 'built',
  grain: 'one invented thing',
  key: ['thing', 'part'],
  columns: {
    thing: id('Thing'),
    part: blankable(id('Part'), 'the whole thing'),
    number: blankable(integer('Number'), 'not counted'),
    rate: blankable(decimal('Rate'), 'not published'),
    sure: yesNo,
    on: blankable(day, 'not dated')
  }
});
const row = { thing: 'a', part: null, number: 3, rate: 0.1, sure: true, on: '1969-12-31' };

async function inWarehouse(job: (warehouse: Warehouse) => Promise<void>) {
  const warehouse = await createWarehouse(':memory:');
  try {
    await job(warehouse);
  } finally {
    await warehouse.close();
  }
}

describe('createTableSql', () => {
  it('declares types, and NOT NULL where no cell may be blank', () => {
    expect(createTableSql(invented)).toBe(
      'CREATE TABLE "invented" ("thing" VARCHAR NOT NULL, "part" VARCHAR, "number" INTEGER, "rate" DOUBLE, "sure" BOOLEAN NOT NULL, "on" DATE)'
    );
  });
});

describe('loadTable', () => {
  it('gives back the rows it was given, of every type, in their order', () =>
    inWarehouse(async (warehouse) => {
      const rows = [
        row,
        { thing: 'Ynys Môn; "x", \'y\'\n', part: 'p', number: null, rate: null, sure: false, on: null },
        { thing: '', part: '', number: -2147483648, rate: 1e-300, sure: true, on: '2024-02-29' }
      ];
      await warehouse.loadTable(invented, rows);
      expect(await warehouse.query('SELECT * FROM invented')).toEqual(rows);
    }));

  it('loads more rows than one block of the appender holds', () =>
    inWarehouse(async (warehouse) => {
      const rows = Array.from({ length: 5000 }, (_, i) => ({ ...row, thing: `t${i}`, number: i }));
      await warehouse.loadTable(invented, rows);
      const sql = 'SELECT count(*) AS n, sum(number) AS total, count(DISTINCT thing) AS things FROM invented';
      expect(await warehouse.query(sql)).toEqual([{ n: 5000, total: (4999 * 5000) / 2, things: 5000 }]);
    }));

  it('loads a table without rows', () =>
    inWarehouse(async (warehouse) => {
      await warehouse.loadTable(invented, []);
      expect(await warehouse.query('SELECT * FROM invented')).toEqual([]);
    }));

  const broken: [string, object, string][] = [
    ['a null where none may be', { thing: null }, 'column "thing" holds null; expected: VARCHAR.'],
    ['a missing column', { number: undefined }, 'column "number" holds nothing; expected: INTEGER or null.'],
    ['a fraction in an INTEGER', { number: 1.5 }, 'column "number" holds 1.5; expected: INTEGER or null.'],
    ['an INTEGER of more than 32 bits', { number: 2147483648 }, 'column "number" holds 2147483648'],
    ['a NaN in a DOUBLE', { rate: NaN }, 'column "rate" holds null; expected: DOUBLE or null.'],
    ['text in a BOOLEAN', { sure: 'yes' }, 'column "sure" holds "yes"; expected: BOOLEAN.'],
    [
      'a day that does not exist',
      { on: '2023-02-29' },
      'column "on" holds "2023-02-29"; expected: DATE or null.'
    ]
  ];
  it.each(broken)('refuses %s, naming table, row and column, and leaves no table', (_, change, words) =>
    inWarehouse(async (warehouse) => {
      const rows = [row, { ...row, thing: 'b', ...change }] as (typeof row)[];
      const loading = warehouse.loadTable(invented, rows);
      await expect(loading).rejects.toThrow(EngineFault);
      await expect(loading).rejects.toThrow(`Table "invented", row 2, ${words}`);
      await expect(warehouse.query('SELECT * FROM invented')).rejects.toThrow('does not exist');
    })
  );

  it('refuses a key that is there twice, where blanks count as equal, and leaves no table', () =>
    inWarehouse(async (warehouse) => {
      const loading = warehouse.loadTable(invented, [row, { ...row, number: 4 }]);
      await expect(loading).rejects.toThrow(
        'Table "invented" has more than one row with the key {"thing":"a","part":null}.'
      );
      await expect(warehouse.query('SELECT * FROM invented')).rejects.toThrow('does not exist');
    }));
});
