import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ wall: number, processor: number | null }} Spent seconds; processor time only where the system tells it */

const TICKS_PER_SECOND = 100;

/** Processor seconds of this process and of the children that have ended, on Linux. */
function processorSeconds() {
  if (process.platform !== 'linux') return null;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}

/**
 * What a piece of work takes, on the clock and of the processors: where others are at work, the second is the truer.
 *
 * @param {() => unknown} work
 * @returns {Promise<Spent>}
 */
export async function spend(work) {
  const [from, used] = [performance.now(), processorSeconds()];
  await work();
  const now = processorSeconds();
  return {
    wall: (performance.now() - from) / 1000,
    processor: used === null || now === null ? null : now - used
  };
}

/**
 * Runs a program of Node's; its output is held back, and shown when it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {string} what it wrote
 * @throws {Error} when it fails
 */
export function runNode(program, args, cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
