import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataFiles } from '../../../../src/build/disk-facts';
import { runAccept } from '../../../../src/build/read/accept/run-accept';
import { tempFolder } from '../../../scripts/temp-folder';
import { accept, csv, draft, ID, value, wholeReport } from './invented';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** A copy of data/ with invented drafts beside it. */
function project(drafts: Record<string, unknown>): string {
  const texts = Object.entries(drafts).map(([path, json]) => [path, JSON.stringify(json)]);
  const root = tempFolder(Object.fromEntries(texts) as Record<string, string>);
  cpSync('data', join(root, 'data'), { recursive: true });
  return root;
}
const textsOf = (root: string) =>
  dataFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]);
const whole = draft(wholeReport(accept)).draft;

describe('npm run accept', () => {
  it('writes the rows and the manifest, tells what it did, and does nothing a second time', async () => {
    const root = project({ 'drafts/whole.json': whole });
    expect(await runAccept(['drafts'], root)).toBe(0);
    expect(said.at(-1)).toMatch(
      /^All checks passed\. Written\. Rows added: 16, changed: 0, in 3 files; left alone: 0/
    );
    const after = textsOf(root);
    expect(after.map(([path]) => path)).toEqual(dataFiles('.'));
    expect(await runAccept(['drafts/whole.json'], root)).toBe(0);
    expect(said.at(-1)).toMatch(/^Nothing to write/);
    expect(textsOf(root)).toEqual(after);
  });

  it('writes nothing on a dry run, and says the same', async () => {
    const root = project({ 'drafts/whole.json': whole });
    expect(await runAccept(['drafts', '--dry-run'], root)).toBe(0);
    const dry = said.slice(0, -1);
    expect(textsOf(root)).toEqual(textsOf('.'));
    said.length = 0;
    await runAccept(['drafts'], root);
    expect(said.slice(0, -1)).toEqual(dry);
  });

  it('writes nothing at all when the result would have a fault, and ends with 1', async () => {
    const wrong = draft(wholeReport(accept, '24')).draft;
    const root = project({ 'drafts/wrong.json': wrong });
    expect(await runAccept(['drafts'], root)).toBe(1);
    expect(said.at(-1)).toMatch(/score-sum/);
    expect(textsOf(root)).toEqual(textsOf('.'));
  });

  it('says what would help when nothing was accepted', async () => {
    const root = project({ 'drafts/open.json': draft(wholeReport()).draft });
    expect(await runAccept(['drafts'], root)).toBe(0);
    expect(said.at(-1)).toMatch(/^Nothing to write: nothing was accepted; name a file with --decisions/);
  });

  it('finds drafts and decisions from the folder in which it was asked', async () => {
    const root = project({ 'drafts/whole.json': whole, 'drafts/none.json': { reports: [] } });
    await runAccept(['whole.json', '--decisions', 'none.json', '--dry-run'], root, join(root, 'drafts'));
    expect(said.at(-1)).toMatch(/Dry run, nothing is written\. Rows added: 16/);
    expect(said.join()).not.toMatch(/no such file/i);
  });

  it('ends with 2 when something accepted was left, and writes the rest', async () => {
    const alone = value('standard_ratings', { ...ID, standard_code: '1.3' }, 'discretion', 'uplift', {
      decision: accept
    });
    const others = wholeReport(accept).filter(({ key }) => key.standard_code !== '1.3');
    const root = project({ 'drafts/part.json': draft([...others, alone]).draft });
    expect(await runAccept(['drafts'], root)).toBe(2);
    expect(said).toContain('Not whole (1):');
    expect(readFileSync(join(root, csv('standard_ratings')), 'utf8')).toContain('hackney-2024-06,1.2,Good');
  });

  it('takes decisions from a file named beside the drafts, and over what a draft says itself', async () => {
    const root = project({ 'drafts/whole.json': whole });
    const decisions = Object.fromEntries(
      whole.values
        .filter(({ column }) => column === 'cases')
        .map(({ id }) => [id, { choice: 'edit', value: '21', of: '20' }])
    );
    const report = {
      inspection_id: ID.inspection_id,
      sha256: whole.sha256,
      reader_version: whole.reader_version
    };
    const file = JSON.stringify({ decisions_version: 1, reports: [{ ...report, decisions }] });
    writeFileSync(join(root, 'drafts/a.json'), file);
    expect(await runAccept(['drafts', '--decisions', 'drafts/a.json'], root)).toBe(0);
    expect(readFileSync(join(root, csv('inspections')), 'utf8')).toContain(',Good,25,report,21,');
  });

  it('ends with 1 when an input is refused, and goes on with the others', async () => {
    const root = project({ 'drafts/whole.json': whole, 'drafts/other.json': {} });
    expect(await runAccept(['drafts', 'nowhere.json'], root)).toBe(1);
    expect(said).toContain('Refused (2):');
    expect(said).toContain('  nowhere.json: no such file or folder');
    expect(readFileSync(join(root, csv('inspections')), 'utf8')).toContain('hackney-2024-06');
  });

  it('explains itself when no draft is named', async () => {
    expect(await runAccept([])).toBe(1);
    expect(said[0]).toMatch(/^No draft is named\.\nUse: npm run accept/);
  });

  it('runs from its script in a copy of the project', async () => {
    const root = project({ 'drafts/whole.json': whole, 'package.json': { type: 'module' } });
    for (const path of ['src/build', 'src/lib', 'scripts/accept.mjs', 'scripts/bench/load-typescript.mjs'])
      cpSync(path, join(root, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [join(root, 'scripts/accept.mjs'), 'whole.json'], {
      env: { ...process.env, INIT_CWD: join(root, 'drafts') }
    });
    expect(stdout).toMatch(/Written\. Rows added: 16/);
    expect(readdirSync(join(root, 'data/inspections'))).toEqual(readdirSync('data/inspections'));
  });
});
