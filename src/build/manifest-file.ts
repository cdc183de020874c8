import type { FactName } from '$lib/data/manifest';
import type { Fault } from '$lib/data/read-table';
import type { Facts, ReadFile } from './facts';
import { factNames } from './facts';

/** Where the manifest lies, from the project's folder. */
export const MANIFEST_FILE = 'data/manifest.json';

/** Size and content of one table's file. */
export interface ManifestEntry {
  rows: number;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
}

/** Every table of facts by name, in alphabetical order. */
export type Manifest = Partial<Record<string, ManifestEntry>>;

/** What the manifest would be for these facts. */
export function manifestOf(facts: Facts): Manifest {
  const entry = (name: FactName): [string, ManifestEntry] => {
    const { records, sha256 } = facts.tables[name];
    return [name, { rows: Math.max(0, records.length - 1), sha256 }];
  };
  return Object.fromEntries([...factNames].sort().map(entry));
}

/** The manifest as its file holds it: JSON, a line per value, ended by a line feed. */
export const manifestText = (manifest: Manifest) => `${JSON.stringify(manifest, null, 2)}\n`;

const REVIEW = 'review the change, then rewrite the manifest with `npm run data -- --accept-manifest`';
const isEntry = (entry: unknown): entry is ManifestEntry =>
  typeof entry === 'object' && entry !== null && 'rows' in entry && 'sha256' in entry;

function parsed(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    const whole = typeof value === 'object' && value !== null && Object.values(value).every(isEntry);
    return whole ? (value as Manifest) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function changeOf(
  file: string,
  before: ManifestEntry | undefined,
  after: ManifestEntry | undefined
): Fault[] {
  if (before?.sha256 === after?.sha256 && before?.rows === after?.rows) return [];
  const rows = (entry: ManifestEntry | undefined) => (entry ? `${entry.rows} rows` : 'no table');
  const hash = (entry: ManifestEntry | undefined) => (entry?.sha256 ? ` (${entry.sha256.slice(0, 8)})` : '');
  const value = `${rows(after)}${hash(after)}`;
  const expected = `${rows(before)}${hash(before)} as in ${MANIFEST_FILE}: ${REVIEW}`;
  return [{ file, line: 0, column: '', value, expected, check: 'manifest' }];
}

/**
 * Compares the facts with the committed manifest, so that no change of a fact goes unreviewed.
 * @returns a fault for each table whose rows or bytes differ, with the rows before and after; one when there is no manifest
 *   or it cannot be read.
 */
export function manifestFaults(facts: Facts, readFile: ReadFile): Fault[] {
  const bytes = readFile(MANIFEST_FILE);
  const whole = { file: MANIFEST_FILE, line: 0, column: '', check: 'manifest' };
  if (!bytes) return [{ ...whole, value: 'no such file', expected: `the manifest of the facts: ${REVIEW}` }];
  const before = parsed(new TextDecoder().decode(bytes));
  if (!before)
    return [{ ...whole, value: 'not readable', expected: `JSON with rows and sha256 per table: ${REVIEW}` }];
  const after = manifestOf(facts);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const fileOfTable = (name: string) =>
    name in facts.tables ? facts.tables[name as FactName].file : MANIFEST_FILE;
  return names.flatMap((name) => changeOf(fileOfTable(name), before[name], after[name]));
}

/**
 * Rewrites the manifest after a reviewed change.
 * @param write puts text into a file, by its path from the project's folder
 * @returns what changed, as the faults that it settles, for the terminal.
 */
export function acceptManifest(
  facts: Facts,
  readFile: ReadFile,
  write: (path: string, text: string) => void
): Fault[] {
  const changes = manifestFaults(facts, readFile);
  if (changes.length) write(MANIFEST_FILE, manifestText(manifestOf(facts)));
  return changes;
}
