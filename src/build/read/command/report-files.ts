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
}

const byName = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith('.') && ENDINGS.includes(extname(entry.name).toLowerCase())
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byName);
}

/** The files that some paths mean: each file as it is, and of each folder, with those below it, the PDFs and texts. */
export function reportFiles(paths: readonly string[]): ReportFiles {
  const missing: string[] = [];
  const found = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    const files = stat?.isDirectory() ? filesIn(path) : stat?.isFile() ? [path] : [];
    if (!stat) missing.push(`${path}: there is no such file or folder.`);
    else if (!files.length) missing.push(`${path}: there is no PDF or text in this folder.`);
    return files;
  });
  return { files: [...new Set(found)].map((path) => ({ path, name: basename(path) })), missing };
}
