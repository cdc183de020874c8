import { join } from 'node:path';
import { runNpm } from './npm-command.mjs';
import { sourceHash, stampBuild } from './source-stamp.mjs';

/**
 * Runs `npm run build` and notes what it was made from, so that `npm start` need not repeat it.
 *
 * @param {string} root the project's folder
 * @returns {number} exit code
 */
export function buildSite(root) {
  const hash = sourceHash(root);
  const code = runNpm(['run', 'build']);
  if (code === 0) stampBuild(join(root, 'build'), hash);
  return code;
}
