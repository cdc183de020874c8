import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 250;
/** A lock file without an owner's number is one just being written, unless it is older than this. */
const UNSIGNED_MS = 10_000;

/**
 * Runs one task while no other process runs one under the same lock file. The file holds its owner's
 * process number, so the lock of an owner that was killed is taken over.
 *
 * @template T
 * @param {string} path the lock file
 * @param {() => T | Promise<T>} task
 * @param {{ patienceMs?: number, onWait?: (owner: number | null) => void }} [options]
 *   how long to wait for a living owner, and what to call once when waiting begins
 * @returns {Promise<T>} what the task gave
 * @throws {Error} when the owner lives longer than our patience
 */
export async function withLock(path, task, { patienceMs = 15 * 60_000, onWait } = {}) {
  const deadline = Date.now() + patienceMs;
  let told = false;
  while (!takeLock(path)) {
    const owner = lockOwner(path);
    if (lockIsAbandoned(path, owner)) {
      rmSync(path, { force: true });
      continue;
    }
    if (Date.now() > deadline)
      throw new Error(
        `Another installation (process ${owner ?? 'unknown'}) holds ${path}. If none runs, delete it.`
      );
    if (!told) onWait?.(owner);
    told = true;
    await wait(POLL_MS);
  }
  try {
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @returns {number | null}
 */
function lockOwner(path) {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {number | null} owner
 */
function lockIsAbandoned(path, owner) {
  if (owner !== null) return !processLives(owner);
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > UNSIGNED_MS;
}

/** @param {number} pid */
function processLives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function errorCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
