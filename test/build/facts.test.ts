import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/build/check/check-facts';
import { formatFaults } from '../../src/build/check/format-faults';
import { dataFiles, diskReader } from '../../src/build/disk-facts';
import type { Facts, ReadFile } from '../../src/build/facts';
import { factNames, readFacts } from '../../src/build/facts';
import { manifestFaults } from '../../src/build/manifest-file';
import { audit } from '../../src/lib/data/audit';
import type { FactName } from '../../src/lib/data/manifest';
import { rowKey } from '../../src/lib/data/row-key';

const disk = diskReader('.');
const files = dataFiles('.');
const facts = readFacts(disk, files);
const { faults, doubts } = checkFacts(facts);

/** Reads the project's files, but of this path gives other bytes. */
const withFile =
  (path: string, bytes: Uint8Array | null): ReadFile =>
  (asked) =>
    asked === path ? bytes : asked === 'data/indicators/observations.csv' ? new Uint8Array() : disk(asked);

const faultsOf = (file: string, of: Facts) => of.faults.filter((fault) => fault.file === file);

describe('the facts of the project', () => {
  it('have no fault', () => {
    expect(formatFaults(faults)).toBe('No faults in the facts.');
  });

  it('are those of the committed manifest', () => {
    expect(formatFaults(manifestFaults(facts, disk))).toBe('No faults in the facts.');
  });

  it('have rows in every table, each with its text and line beside it', () => {
    for (const name of factNames) {
      const { rows, texts, lines, records } = facts.tables[name];
      expect([name, rows.length > 0, texts.length, lines.length]).toEqual([
        name,
        true,
        rows.length,
        rows.length
      ]);
      expect(rows).toHaveLength(records.length - 1);
    }
  });

  it('keep what a cell says: a missing value is null, zero is zero', () => {
    const { rows, texts } = facts.tables.observations;
    const missing = rows.filter((_, i) => texts[i]?.value === '');
    expect(missing.every(({ value }) => value === null)).toBe(true);
    const zeros = rows.filter((_, i) => texts[i]?.value === '0');
    expect(zeros.length).toBeGreaterThan(0);
    expect(zeros.every(({ value }) => value === 0)).toBe(true);
  });
});

describe('the audit of the facts', () => {
  it('has rows that keep the contract of their table', () => {
    const broken = doubts.flatMap((row) =>
      Object.entries(audit.columns).filter(([name, column]) => {
        const value = row[name as keyof typeof row];
        return value === null ? column.blank === undefined : !column.cell.safeParse(value).success;
      })
    );
    expect(broken).toEqual([]);
  });

  it('has one row per row, column and check', () => {
    const keys = doubts.map((row) => rowKey(audit, row));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('names rows that are there, with the value that stands there', () => {
    const texts = new Map<string, Record<string, string>>();
    for (const name of new Set(doubts.map((row) => row.table_name as FactName)))
      for (const text of facts.tables[name].texts)
        texts.set(`${name} ${rowKey(facts.tables[name].table, text)}`, text);
    const wrong = doubts.filter(({ table_name: table, row_key: key, column_name: column, value }) => {
      return (texts.get(`${table} ${key}`)?.[column] || null) !== value;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a file of facts', () => {
  it('that is missing is a fault, and so is what no contract covers', () => {
    const missing = readFacts(withFile('data/framework/prompts.csv', null), [
      ...files,
      'data/places/towns.csv'
    ]);
    expect(faultsOf('data/framework/prompts.csv', missing)).toMatchObject([
      { line: 0, value: 'no such file', check: 'files' }
    ]);
    expect(faultsOf('data/places/towns.csv', missing)).toMatchObject([
      { line: 0, value: 'towns.csv', check: 'files' }
    ]);
  });

  it('that is not UTF-8 is a fault at each line that is not', () => {
    const latin1 = Uint8Array.from('district_code,name\nE1,M\xf4n\nE2,Bury\nE3,M\xf4n\n', (c) =>
      c.charCodeAt(0)
    );
    const found = faultsOf(
      'data/places/districts.csv',
      readFacts(withFile('data/places/districts.csv', latin1))
    );
    expect(found.filter(({ check }) => check === 'encoding')).toMatchObject([
      { line: 2, value: 'E1,M\uFFFDn' },
      { line: 4, value: 'E3,M\uFFFDn' }
    ]);
  });

  it('that is empty is a fault and no exception', () => {
    const empty = readFacts(withFile('data/places/districts.csv', new Uint8Array()));
    expect(faultsOf('data/places/districts.csv', empty)).toMatchObject([{ line: 0, check: 'columns' }]);
    expect(() => checkFacts(empty)).not.toThrow();
  });
});
