import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./reader-process.mjs').ReadOutcome} ReadOutcome */
/** @typedef {{ name: string; path: string }} ListedFile */

/**
 * What the reading of many files came to.
 *
 * @typedef {object} Reading
 * @property {ReadOutcome[]} outcomes
 * @property {number} seconds from the start of the processes to the end of the last
 * @property {number} idleMegabytes the largest process with everything loaded and nothing read
 * @property {number} peakMegabytes the most that one process held
 */

const PROCESS = fileURLToPath(new URL('reader-process.mjs', import.meta.url));

/**
 * @param {string} list
 * @param {string} outcomes
 * @returns {Promise<void>}
 */
function oneProcess(list, outcomes) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROCESS, list, outcomes], {
      stdio: ['ignore', 'inherit', 'inherit']
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The reading process ended with ${code}; its words stand above.`))
    );
  });
}

/**
 * @param {string} path
 * @returns {Omit<Reading, 'seconds'>}
 */
function readOutcomes(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => JSON.parse(line));
  return { outcomes: lines.slice(0, -1), ...lines.at(-1) };
}

/**
 * Reads files in so many processes at once.
 *
 * @param {readonly ListedFile[]} files
 * @param {{ jobs: number; folder: string }} options where lists and outcomes are written
 * @returns {Promise<Reading>}
 */
export async function runReaders(files, { jobs, folder }) {
  const start = performance.now();
  const paths = Array.from({ length: jobs }, (_, job) => ({
    list: join(folder, `list-${job}.json`),
    outcomes: join(folder, `outcomes-${job}.json`)
  }));
  await Promise.all(
    paths.map(({ list, outcomes }, job) => {
      writeFileSync(list, JSON.stringify(files.filter((_, at) => at % jobs === job)));
      return oneProcess(list, outcomes);
    })
  );
  const seconds = (performance.now() - start) / 1000;
  const all = paths.map(({ outcomes }) => readOutcomes(outcomes));
  return {
    outcomes: all.flatMap(({ outcomes }) => outcomes),
    seconds,
    idleMegabytes: Math.max(...all.map(({ idleMegabytes }) => idleMegabytes)),
    peakMegabytes: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes))
  };
}
