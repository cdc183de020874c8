import { fileOf } from '$lib/data/read-table';
import { rowKey } from '$lib/data/row-key';
import type { FactName } from '$lib/data/manifest';
import type { ReadFile } from '../../facts';
import { contractOf } from '../../facts';
import type { DraftTable } from '../draft';
import type { CsvFile, CsvLine } from './csv-file';
import { csvText, openCsv } from './csv-file';
import { placeRows } from './row-order';

interface Sheet {
  file: CsvFile;
  byKey: Map<string, CsvLine>;
}

/** The files of data/ that a run looks into and changes in memory. */
export interface Book {
  /** File of a table; without records where there is none. */
  file: (table: DraftTable) => CsvFile;
  /** Why a table's file cannot be written without harm; null when it can. */
  unwritable: (table: DraftTable) => string | null;
  /** Record with a key in words, such as `inspection_id=harrow-2021-12`. */
  line: (table: DraftTable, key: string) => CsvLine | undefined;
  /** Puts new records of one inspection where they belong. */
  add: (table: DraftTable, lines: readonly CsvLine[]) => void;
  /** Every file that was opened, in the order of opening. */
  opened: () => CsvFile[];
  /** Whether a table lists an id. */
  knows: (table: 'services' | 'programmes', id: string) => boolean;
}

function unwritable(table: FactName, file: CsvFile): string | null {
  const lacking = Object.keys(contractOf(table).columns).filter((column) => !file.header.includes(column));
  if (lacking.length) return `${file.path} lacks the column ${lacking.join(', ')}`;
  return csvText(file).includes('\uFFFD') ? `${file.path} holds text that is not UTF-8` : null;
}

/** Opens files of data/ as they are asked for. */
export function openBook(read: ReadFile): Book {
  const sheets = new Map<FactName, Sheet>();
  const open = (table: FactName): Sheet => {
    const path = fileOf(contractOf(table));
    const bytes = read(path);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const text = bytes ? decoder.decode(bytes) : `${Object.keys(contractOf(table).columns).join(',')}\n`;
    const file = openCsv(path, text);
    return { file, byKey: new Map(file.lines.map((line) => [rowKey(contractOf(table), line.cells), line])) };
  };
  const sheet = (table: FactName): Sheet => {
    const known = sheets.get(table) ?? open(table);
    sheets.set(table, known);
    return known;
  };
  return {
    file: (table) => sheet(table).file,
    unwritable: (table) => unwritable(table, sheet(table).file),
    line: (table, key) => sheet(table).byKey.get(key),
    add: (table, lines) => {
      const { file, byKey } = sheet(table);
      placeRows(file, table, lines);
      for (const line of lines) byKey.set(rowKey(contractOf(table), line.cells), line);
    },
    opened: () => [...sheets.values()].map(({ file }) => file),
    knows: (table, id) =>
      sheet(table).byKey.has(rowKey(contractOf(table), { [`${table.slice(0, -1)}_id`]: id }))
  };
}
