import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { runRead } from '../../../../src/build/read/command/run-read';
import { tempFolder } from '../../../scripts/temp-folder';

let errors: MockInstance<typeof console.error>;
let output: MockInstance<typeof console.log>;
const told = (of: MockInstance) => of.mock.calls.flat().map(String).join('\n');

beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockReturnValue();
  output = vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the command that cannot be carried out', () => {
  it('ends with 1 and tells how it is used', async () => {
    expect(await runRead(['--jobs', 'many'], '.')).toBe(1);
    expect(told(errors)).toMatch(/--jobs takes.*\nName a file.*\n\nnpm run read -- FILE/);
    expect(told(output)).toBe('');
  });
  it('knows the programmes of data/', async () => {
    expect(await runRead(['a.pdf', '--only', 'yjs-2099'], '.')).toBe(1);
    expect(told(errors)).toContain('--only takes one of cci-2009, ');
  });
  it('ends with 1 where no file is there, and names each path as it was meant', async () => {
    const folder = tempFolder({ 'empty/table.csv': '' });
    expect(await runRead(['gone.pdf', 'empty'], folder)).toBe(1);
    expect(told(errors)).toContain(`${join(folder, 'gone.pdf')}: there is no such file or folder.`);
    expect(told(errors)).toContain(`${join(folder, 'empty')}: there is no PDF or text in this folder.`);
  });
  it('prints an empty list as JSON, and nothing else, where no file is there', async () => {
    expect(await runRead(['gone.pdf', '--json'], tempFolder())).toBe(1);
    expect(JSON.parse(told(output))).toEqual([]);
  });
});
