import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ReadFile } from './facts';

/** Reads files under a folder on disk; a path that is no file gives null. */
export function diskReader(root: string): ReadFile {
  return (path) => {
    const full = join(root, path);
    return statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : null;
  };
}

/** Paths of all files in the project's `data/`, from the project's folder, with `/` on every system, sorted. */
export function dataFiles(root: string): string[] {
  return readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
