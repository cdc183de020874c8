import { csvFormatRows, csvParseRows } from 'd3-dsv';

/** One record of a CSV file, with the very text that it stands in. */
export interface CsvLine {
  /** Text of the record, without its line end. */
  raw: string;
  /** Line end; empty at the end of a file that does not end in one. */
  end: string;
  /** Cells by column. */
  cells: Readonly<Record<string, string>>;
  /** The text before this run; null for a new record. */
  was: string | null;
}

/** A CSV file as its records stand, so that what is not changed keeps every byte. */
export interface CsvFile {
  /** Path from the project's folder. */
  path: string;
  header: readonly string[];
  /** The header's own text and line end. */
  head: Pick<CsvLine, 'raw' | 'end'>;
  lines: CsvLine[];
}

/** Splits into records: a line feed inside quotes ends none. */
function rawRecords(text: string): string[] {
  const records: string[] = [];
  let open = '';
  for (const piece of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    open += piece;
    if ((open.split('"').length - 1) % 2 === 1) continue;
    records.push(open);
    open = '';
  }
  return open ? [...records, open] : records;
}

function split(record: string): Pick<CsvLine, 'raw' | 'end'> {
  const end = /\r?\n$/.exec(record)?.[0] ?? '';
  return { raw: record.slice(0, record.length - end.length), end };
}

const cellsIn = (raw: string) => csvParseRows(raw.replace(/^\uFEFF/, ''))[0] ?? [];

/** Opens the text of a CSV file; records with too few cells get empty ones. */
export function openCsv(path: string, text: string): CsvFile {
  const [first = '', ...others] = rawRecords(text);
  const head = split(first);
  const header = cellsIn(head.raw);
  const lines = others.map((record) => {
    const { raw, end } = split(record);
    const found = cellsIn(raw);
    const cells = Object.fromEntries(header.map((column, i) => [column, found[i] ?? '']));
    return { raw, end, cells, was: raw };
  });
  return { path, header, head, lines };
}

/** A record as the files write it: quotes only where a cell needs them. */
export function rawOf(header: readonly string[], cells: Readonly<Record<string, string>>): string {
  return csvFormatRows([header.map((column) => cells[column] ?? '')]);
}

/** A record that the file does not hold yet. */
export function newLine(file: CsvFile, cells: Readonly<Record<string, string>>): CsvLine {
  return { raw: rawOf(file.header, cells), end: file.head.end || '\n', cells, was: null };
}

/** Gives a record other cells and writes it anew; its place and line end stay. */
export function rewrite(file: CsvFile, line: CsvLine, cells: Readonly<Record<string, string>>): void {
  line.cells = cells;
  line.raw = rawOf(file.header, cells);
}

/** Puts a record at an index among the records; a file without a last line end stays without one. */
export function insertAt(file: CsvFile, index: number, line: CsvLine): void {
  const last = file.lines.at(-1) ?? file.head;
  if (index >= file.lines.length && last.end === '') {
    last.end = line.end;
    line.end = '';
  }
  file.lines.splice(index, 0, line);
}

/** The whole text of the file. */
export function csvText(file: CsvFile): string {
  return [file.head, ...file.lines].map(({ raw, end }) => raw + end).join('');
}
