import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs the program of an installed package with this Node, its output going to ours.
 *
 * @param {string} root the project's folder
 * @param {string} name the package, whose program has the same name, e.g. "eslint"
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {number} exit code; 1 when it could not be started or was ended by a signal
 */
export function runTool(root, name, args, env = {}) {
  const folder = join(root, 'node_modules', name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : bin[name];
  if (!program) throw new Error(`The package ${name} has no program of its own name.`);
  const result = spawnSync(process.execPath, [join(folder, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env }
  });
  if (result.error) console.error(`${name} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}
