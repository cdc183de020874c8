import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Endings of the files that are taken out of a folder; a file named on its own may have any. */
const ENDINGS: readonly string[] = ['.pdf', '.txt'];

/** A file to read. */
export interface ReportFile {
  path: string;
  /** Name without its folder. */
  name: string;
}

/** Files to read, and paths that lead to none. */
export interface ReportFiles {
  files: readonly ReportFile[];
  /** In words, one line each. */
  missing: readonly string[];
  /** Names of the files in named folders that are neither PDF nor text by their ending, hidden ones aside. */
  passedOver: readonly string[];
}

const byName = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

const isReport = (path: string) => ENDINGS.includes(extname(path).toLowerCase());

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byName);
}

/** The files that some paths mean: each file as it is, and of each folder, with those below it, the PDFs and texts. */
export function reportFiles(paths: readonly string[]): ReportFiles {
  const missing: string[] = [];
  const passedOver: string[] = [];
  const found = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    const within = stat?.isDirectory() ? filesIn(path) : [];
    const files = stat?.isFile() ? [path] : within.filter(isReport);
    passedOver.push(...within.filter((file) => !isReport(file)).map((file) => basename(file)));
    if (!stat) missing.push(`${path}: there is no such file or folder.`);
    else if (!files.length) missing.push(`${path}: there is no PDF or text in this folder.`);
    return files;
  });
  const files = [...new Set(found)].map((path) => ({ path, name: basename(path) }));
  return { files, missing, passedOver };
}
