import { spawnSync } from 'node:child_process';

/**
 * How to start npm without trusting the shell: the very npm that runs us when there is one (npm tells
 * its own path in `npm_execpath`), else the `npm` on the PATH.
 *
 * @param {string[]} args what npm is asked, e.g. `['run', 'build']`
 * @param {NodeJS.ProcessEnv} [env] the environment to read `npm_execpath` from
 * @returns {{ command: string, args: string[], shell: boolean }} ready for `spawn`
 */
export function npmCommand(args, env = process.env) {
  const own = env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own))
    return { command: process.execPath, args: [own, ...args], shell: false };
  // Windows starts npm through a .cmd file, which only a shell can run.
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs npm, its output going to ours.
 *
 * @param {string[]} args what npm is asked
 * @returns {number} npm's exit code; 1 when npm could not be started or was ended by a signal
 */
export function runNpm(args) {
  const npm = npmCommand(args);
  const result = spawnSync(npm.command, npm.args, { stdio: 'inherit', shell: npm.shell });
  if (result.error) console.error(`npm could not be started: ${result.error.message}`);
  return result.status ?? 1;
}
