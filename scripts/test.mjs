// `npm test`: every check of the project, one after the other, and one line at the end that counts them.
// With --quick: the unit tests alone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.mjs';
import { findChromium } from './find-chromium.mjs';
import { runNpm } from './npm-command.mjs';
import { runTool } from './run-tool.mjs';
import { addCounts, closingLine, countVitest } from './test-count.mjs';

/** @typedef {import('./test-count.mjs').Counts} Counts */

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'yos-test-'));
process.chdir(root);

/** @type {{ name: string, counts: Counts, seconds: number }[]} */
const done = [];

if (process.argv.includes('--quick')) {
  step('unit tests', () => vitest('unit', []));
} else {
  step('format', () => check(runTool(root, 'prettier', ['--check', '--log-level', 'warn', '.'])));
  step('lint', () => check(runTool(root, 'eslint', ['--max-warnings', '0', '.'])));
  step('types', () => check(runNpm(['run', '--silent', 'check'])));
  step('unit tests', () => vitest('unit', []));
  const build = step('build', () => check(buildSite(root)));
  step('browser tests', () => (build.failed > 0 ? notRun('the build failed') : browserTests()));
}
rmSync(scratch, { recursive: true, force: true });

console.log('');
for (const { name, counts, seconds } of done)
  console.log(`${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s   ${closingLine(counts)}`);
const total = addCounts(done.map(({ counts }) => counts));
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/**
 * Runs one step; one that throws has failed, and the others still run.
 *
 * @param {string} name
 * @param {() => Counts} run
 * @returns {Counts}
 */
function step(name, run) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = guarded(run);
  const seconds = (performance.now() - start) / 1000;
  done.push({ name, counts, seconds });
  console.log(`── ${name}: ${counts.failed > 0 ? 'FAILED' : 'ok'} in ${seconds.toFixed(1)} s`);
  return counts;
}

/** @param {() => Counts} run */
function guarded(run) {
  try {
    return run();
  } catch (error) {
    return notRun(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {number} exitCode
 * @returns {Counts}
 */
function check(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} why
 * @returns {Counts}
 */
function notRun(why) {
  console.error(`Not run: ${why}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function browserTests() {
  return vitest('browser', ['--config', 'vitest.browser.config.ts'], { CHROME_PATH: findChromium() });
}

/**
 * @param {string} name of the report
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function vitest(name, args, env) {
  const report = join(scratch, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = runTool(root, 'vitest', ['run', ...reporters, ...args], env);
  return countVitest(readReport(report), exitCode);
}

/**
 * @param {string} path
 * @returns {import('./test-count.mjs').VitestReport | null}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(
      `vitest left no report that can be read: ${error instanceof Error ? error.message : error}`
    );
    return null;
  }
}
