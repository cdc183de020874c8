import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anyFaults, lengthFaults, silencerFaults, undocumentedExports } from './code-faults';
import {
  addressFaults,
  machinePathFaults,
  sizeFaults,
  unpinnedFaults,
  versionsOf,
  type LockFile
} from './project-faults';
import { projectPaths, readProject } from './project-files';

const code = readProject(/\.(ts|js|mjs|svelte)$/);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;

/** What a check finds in all the files given. */
function faultsIn(
  files: ReadonlyMap<string, string>,
  check: (path: string, text: string) => string[]
): string[] {
  return [...files].flatMap(([path, text]) => check(path, text));
}

describe('the code of this project', () => {
  it('is there to be looked at', () => {
    expect(code.size).toBeGreaterThan(30);
  });
  it('is in small files', () => {
    expect(faultsIn(code, lengthFaults)).toEqual([]);
  });
  it('switches no check off', () => {
    expect(faultsIn(code, silencerFaults)).toEqual([]);
  });
  it('has a real type for everything', () => {
    expect(faultsIn(code, anyFaults)).toEqual([]);
  });
  it('says of every export what it gives', () => {
    const exporting = new Map([...code].filter(([path]) => /^src\/(lib|build)\//.test(path)));
    expect(faultsIn(exporting, undocumentedExports)).toEqual([]);
  });
});

describe('the files of this project', () => {
  it('are small enough for git, but for the observations', () => {
    expect(projectPaths().flatMap((path) => sizeFaults(path, statSync(path).size))).toEqual([]);
  });
  it('name no folder of one machine', () => {
    const text = readProject(/\.(ts|js|mjs|svelte|json|md|sql|css|html|csv|yml|txt)$|^\.|run$|_headers$/);
    expect(faultsIn(text, machinePathFaults)).toEqual([]);
  });
});

describe('the packages of this project', () => {
  it('are pinned to one version each', () => {
    expect(unpinnedFaults(JSON.parse(readFileSync('package.json', 'utf8')))).toEqual([]);
  });
  it('are locked without download addresses', () => {
    expect(addressFaults(lock)).toEqual([]);
  });
  it('hold one apache-arrow, for two would fail in silence', () => {
    expect(versionsOf(lock, 'apache-arrow')).toHaveLength(1);
  });
});
