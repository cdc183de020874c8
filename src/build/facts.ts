import { createHash } from 'node:crypto';
import type { FactName } from '$lib/data/manifest';
import { factTables } from '$lib/data/manifest';
import type { RowOf, Table } from '$lib/data/define-table';
import type { Fault, FileRecord } from '$lib/data/read-table';
import { fileOf, readTable } from '$lib/data/read-table';
import { csvRecords } from './csv-records';
import { uncoveredFiles } from './check/covered-files';
import { decodeText } from './check/decode-text';
import { quoteFaults } from './check/csv-quotes';

/** Gives the bytes of a file, by its path from the project's folder (`data/places/services.csv`); null when there is none. */
export type ReadFile = (path: string) => Uint8Array | null;

/** Row type of a table of facts, by name. */
export type FactRow<N extends FactName> = RowOf<(typeof factTables)[N]>;

/** A table as its file gives it: sound rows by contract, and the file's own records, broken rows included. */
export interface FactTable<N extends FactName = FactName> {
  name: N;
  table: Table;
  /** Path of the file, from the project's folder. */
  file: string;
  /** Rows that kept the contract; `texts` (cells as they stand) and `lines` lie beside them. */
  rows: readonly FactRow<N>[];
  texts: readonly Record<string, string>[];
  lines: readonly number[];
  /** Every record of the file, header first; references are resolved in these, so that a broken row breaks no others. */
  records: readonly FileRecord[];
  /** SHA-256 of the file's bytes, in hexadecimal; empty when the file is missing. */
  sha256: string;
  /** Faults of the file and of rows that broke their contract. */
  faults: readonly Fault[];
}

/** Every table of facts by name, and the faults found while reading them. */
export interface Facts {
  tables: { readonly [N in FactName]: FactTable<N> };
  /** Faults of files and of rows that broke their contract. */
  faults: readonly Fault[];
}

/** Names of all tables of facts, in the order in which they are checked. */
export const factNames = Object.keys(factTables) as FactName[];

/** The contract of a table, its columns' own types laid aside. */
export const contractOf = (name: FactName): Table => factTables[name];

function missingTable<N extends FactName>(name: N): FactTable<N> {
  const table = contractOf(name);
  const file = fileOf(table);
  const fault = {
    file,
    line: 0,
    column: '',
    value: 'no such file',
    expected: 'this file to be there',
    check: 'files'
  };
  return { name, table, file, rows: [], texts: [], lines: [], faults: [fault], records: [], sha256: '' };
}

/**
 * Reads one table from its file's bytes.
 * @returns its sound rows, records and hash; faults of the encoding, the quoting and the contract are in `faults`.
 */
export function readFactTable<N extends FactName>(name: N, bytes: Uint8Array | null): FactTable<N> {
  if (!bytes) return missingTable(name);
  const table = contractOf(name);
  const file = fileOf(table);
  const { text, faults } = decodeText(file, bytes);
  const records = csvRecords(text);
  const read = readTable(table, records);
  const rows = read.rows as FactRow<N>[];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    ...read,
    name,
    rows,
    records,
    sha256,
    faults: [...faults, ...quoteFaults(file, text), ...read.faults]
  };
}

/** Puts tables together into facts, with the faults of all of them and any others. */
export function factsOf(tables: Facts['tables'], others: readonly Fault[] = []): Facts {
  return { tables, faults: [...others, ...factNames.flatMap((name) => tables[name].faults)] };
}

/**
 * Reads every table of facts.
 * @param readFile gives a file's bytes by path, so that tests can plant faults in memory
 * @param files paths of all files in data/, to find those that no contract covers; none are looked for without it
 * @returns typed rows, texts, lines and records of every table, and all faults of files and contracts; it never throws on bad data.
 */
export function readFacts(readFile: ReadFile, files: readonly string[] = []): Facts {
  const entries = factNames.map((name) => [name, readFactTable(name, readFile(fileOf(contractOf(name))))]);
  return factsOf(Object.fromEntries(entries) as Facts['tables'], uncoveredFiles(files));
}
