import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { browserPlaces } from './browser-places.mjs';

/**
 * What the search knows of the machine; tests hand in an invented one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} isProgram whether a file is there and may be run
 * @property {() => boolean} canInstall whether we are root on a Debian or Ubuntu with apt-get
 * @property {() => void} install installs Debian's chromium; throws when apt-get fails
 */

/**
 * Finds the Chrome or Chromium that runs the browser tests: the one that CHROME_PATH names, else an
 * installed one, else (root on Debian or Ubuntu) one that it installs.
 *
 * @param {Machine} [machine]
 * @returns {string} the browser's path
 * @throws {Error} when CHROME_PATH names no program, or no browser is there and none can be installed;
 *   the message says what to do
 */
export function findChromium(machine = thisMachine()) {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", but no program is there. Correct it or unset it.`);
  }
  const found = installedBrowser(machine);
  if (found) return found;
  if (machine.canInstall()) {
    machine.install();
    const installed = installedBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(
    'No Chrome or Chromium was found for the browser tests. Install one ' +
      '(Debian: "sudo apt-get install chromium"; elsewhere: Google Chrome), ' +
      'or set CHROME_PATH to the path of one that is there.'
  );
}

/** @param {Machine} machine */
function installedBrowser({ platform, env, isProgram }) {
  return browserPlaces(platform, env).find(isProgram);
}

/** @returns {Machine} */
function thisMachine() {
  return { platform: process.platform, env: process.env, isProgram, canInstall, install };
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get'))
    return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function install() {
  console.log('No Chrome or Chromium is installed: installing chromium with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']
  ]) {
    const { status, error } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    if (status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed: ${error?.message ?? `exit code ${status}`}`);
  }
}
