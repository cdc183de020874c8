import { posix } from 'node:path';

const ENDINGS = ['', '.ts', '.svelte.ts', '.svelte', '.js', '.d.ts'];

/**
 * Where an import leads, as a path from the project's folder.
 *
 * @param from the importing file
 * @param specifier as written; a query such as `?raw` is left out
 * @returns null for a package
 */
export function localTarget(from: string, specifier: string): string | null {
  const [path = ''] = specifier.split('?');
  if (path === '$lib' || path.startsWith('$lib/')) return posix.join('src/lib', path.slice('$lib'.length));
  if (path.startsWith('./') || path.startsWith('../') || path === '.' || path === '..')
    return posix.join(posix.dirname(from), path);
  return path.startsWith('/') ? path.slice(1) : null;
}

/**
 * The file that a path without its ending means.
 *
 * @returns null when there is none, as for types that Kit generates
 */
export function targetFile(target: string, files: ReadonlyMap<string, unknown>): string | null {
  return ENDINGS.map((ending) => target + ending).find((path) => files.has(path)) ?? null;
}

/** Whether a path means a folder with files in it, and no file. */
export function isFolder(target: string, files: ReadonlyMap<string, unknown>): boolean {
  if (targetFile(target, files) !== null) return false;
  return [...files.keys()].some((path) => path.startsWith(`${target}/`));
}
