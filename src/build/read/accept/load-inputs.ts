import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Inputs } from './parse-input';
import { parseInput } from './parse-input';

const shortPath = (root: string, path: string) => {
  const below = relative(root, path);
  return below.startsWith('..') ? path : below.split(sep).join('/');
};

/** The file itself, or the JSON files that lie in a folder. */
function filesAt(root: string, path: string, refused: string[]): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return [path];
  if (!stat?.isDirectory()) {
    refused.push(`${shortPath(root, path)}: no such file or folder`);
    return [];
  }
  const found = readdirSync(path, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.json')
  );
  if (!found.length) refused.push(`${shortPath(root, path)}: the folder holds no .json file`);
  return found.map((entry) => join(path, entry.name)).sort();
}

/**
 * Reads the files that were named; one that is named twice is read once, where it is named last.
 * @param root the project's folder
 * @param paths files and folders, from there or from the root of the disk; drafts and decisions are told apart by what they hold
 * @returns what could be read; every other file, and every bad value of a draft, has a line in `refused`
 */
export function loadInputs(root: string, paths: readonly string[]): Inputs {
  const inputs: Inputs = { drafts: [], decisions: [], refused: [], notes: [] };
  const files = paths.flatMap((path) => filesAt(root, resolve(root, path), inputs.refused));
  const once = [...new Set(files.reverse())].reverse();
  for (const file of once) parseInput(shortPath(root, file), readFileSync(file, 'utf8'), inputs);
  return inputs;
}
