// `npm test`: every check of the project, in two lanes side by side, and one line at the end that counts them.
// With --quick: the unit tests alone. With --lane=NAME --report=FILE: one lane, its counts written to the file.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.mjs';
import { findChromium } from './find-chromium.mjs';
import { runNpm } from './npm-command.mjs';
import { runTool } from './run-tool.mjs';
import { addCounts, closingLine, countVitest } from './test-count.mjs';

/** @typedef {import('./test-count.mjs').Counts} Counts */
/** @typedef {import('./test-count.mjs').VitestReport} VitestReport */
/** @typedef {{ name: string, counts: Counts, seconds: number }} Done */

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'yos-test-'));
process.chdir(root);

/** @type {Done[]} */
const done = [];

/** Steps of each lane: the lanes read the same files and write none that the other reads. */
const lanes = {
  checks() {
    step('format', () => check(runTool(root, 'prettier', ['--check', '--log-level', 'warn', '.'])));
    step('lint', () => check(runTool(root, 'eslint', ['--max-warnings', '0', '.'])));
    step('types', () => check(runNpm(['run', '--silent', 'check'])));
    step('unit tests', () => vitest('unit', []));
  },
  site() {
    const build = step('build', () => check(buildSite(root)));
    step('browser tests', () => (build.failed > 0 ? notRun('the build failed') : browserTests()));
  }
};

const option = (/** @type {string} */ name) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const lane = option('lane');

if (lane === 'checks' || lane === 'site') {
  lanes[lane]();
  writeFileSync(option('report') ?? join(scratch, 'report.json'), JSON.stringify(done));
} else if (process.argv.includes('--quick')) {
  step('unit tests', () => vitest('unit', []));
  close();
} else {
  // Both lanes look for generated files, so those are made before either begins.
  runNpm(['run', '--silent', 'sync']);
  const [site, checks] = await Promise.all([runLane('site', true), runLane('checks', false)]);
  done.push(...checks, ...site);
  close();
}
rmSync(scratch, { recursive: true, force: true });

/** Prints what each step took and the line that counts everything. */
function close() {
  console.log('');
  for (const { name, counts, seconds } of done)
    console.log(`${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s   ${closingLine(counts)}`);
  const total = addCounts(done.map(({ counts }) => counts));
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/**
 * Runs a lane as a process of its own.
 *
 * @param {'checks' | 'site'} name
 * @param {boolean} live true shows its output as it comes, false once it has ended
 * @returns {Promise<Done[]>} its steps; one failed step when it ended without telling of any
 */
function runLane(name, live) {
  const report = join(scratch, `${name}.json`);
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), `--lane=${name}`, `--report=${report}`],
    { stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] }
  );
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`The lane ${name} could not be started: ${error.message}`);
      resolve([{ name, counts: { passed: 0, failed: 1, skipped: 0 }, seconds: 0 }]);
    });
    child.on('close', () => {
      process.stdout.write(Buffer.concat(output));
      resolve(
        /** @type {Done[] | null} */ (readJson(report)) ?? [
          { name, counts: { passed: 0, failed: 1, skipped: 0 }, seconds: 0 }
        ]
      );
    });
  });
}

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
  return countVitest(/** @type {VitestReport | null} */ (readJson(report)), exitCode);
}

/**
 * @param {string} path
 * @returns {unknown} what the file holds; null, with a line about it, when it cannot be read
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`No report could be read: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
