import type { ImportUse } from './imports';
import { localTarget, targetFile } from './resolve-import';

/**
 * The files that need Node when they run, because they import the native engine or a module of Node's own,
 * or a file that does: file → the import by which it needs it. Imports of types alone do not count.
 *
 * @param imports file → its imports
 * @param files all files of src/, to find what an import means
 */
export function findNodeReach(
  imports: ReadonlyMap<string, readonly ImportUse[]>,
  files: ReadonlyMap<string, unknown>
): Map<string, ImportUse> {
  const reach = new Map<string, ImportUse>();
  let before = -1;
  while (reach.size > before) {
    before = reach.size;
    for (const [file, uses] of imports) {
      const use = uses.find((candidate) => needsNode(file, candidate, reach, files));
      if (use && !reach.has(file)) reach.set(file, use);
    }
  }
  return reach;
}

function needsNode(
  file: string,
  { specifier, kind }: ImportUse,
  reach: ReadonlyMap<string, unknown>,
  files: ReadonlyMap<string, unknown>
): boolean {
  if (kind !== 'runtime') return false;
  if (specifier === '@duckdb/node-api' || specifier.startsWith('node:')) return true;
  const target = localTarget(file, specifier);
  return target !== null && reach.has(targetFile(target, files) ?? '');
}
