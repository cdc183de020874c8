import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The paths of all files of the project that are in git or would go in with the next `git add`, from the
 * project's folder.
 */
export function projectPaths(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(path)).sort();
}

/** Reads those of the project's files whose path fits: path → text. */
export function readProject(fits: RegExp): Map<string, string> {
  return new Map(
    projectPaths()
      .filter((path) => fits.test(path))
      .map((path) => [path, readFileSync(path, 'utf8')])
  );
}
