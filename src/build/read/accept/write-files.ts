import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files so that none is ever half written: all of them beside their places first, then each is put in its place.
 * @param root the project's folder
 * @param files texts by path below it, put in place in their order
 * @throws the system's error when one cannot be written; as long as none could be put in place, all stand as before
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const placed = [...files].map(([path, text]) => {
    const full = join(root, path);
    return { full, beside: `${full}.${process.pid}.tmp`, text };
  });
  try {
    for (const { beside, text } of placed) writeFileSync(beside, text);
    for (const { full, beside } of placed) renameSync(beside, full);
  } finally {
    for (const { beside } of placed) rmSync(beside, { force: true });
  }
}
