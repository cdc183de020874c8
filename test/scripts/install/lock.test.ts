import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../scripts/install/lock.mjs';
import { tempFolder } from '../temp-folder';

/** The number of a process that has come and gone. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('the lock around an installation', () => {
  it('lets one run in at a time and gives each its answer', async () => {
    const lock = join(tempFolder(), 'deep', 'install.lock');
    const log: string[] = [];
    const run = (name: string) =>
      withLock(lock, async () => {
        log.push(`${name} in`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} out`);
        return name;
      });
    expect(await Promise.all([run('a'), run('b')])).toEqual(['a', 'b']);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(existsSync(lock)).toBe(false);
  });

  it('is given back when the task fails', async () => {
    const lock = join(tempFolder(), 'install.lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over from an owner that was killed', async () => {
    const lock = join(tempFolder({ 'install.lock': String(deadProcess()) }), 'install.lock');
    expect(await withLock(lock, () => 'ran', { patienceMs: 0 })).toBe('ran');
  });

  it('is taken over when it was never signed and is old', async () => {
    const lock = join(tempFolder({ 'install.lock': '' }), 'install.lock');
    utimesSync(lock, 0, 0);
    expect(await withLock(lock, () => 'ran', { patienceMs: 0 })).toBe('ran');
  });

  it('is respected while its owner lives, and says who that is', async () => {
    const lock = join(tempFolder(), 'install.lock');
    writeFileSync(lock, String(process.pid));
    const waitedFor: (number | null)[] = [];
    const options = { patienceMs: -1, onWait: (owner: number | null) => void waitedFor.push(owner) };
    await expect(withLock(lock, () => 'ran', options)).rejects.toThrow(`process ${process.pid}`);
    expect(existsSync(lock)).toBe(true);
  });
});
