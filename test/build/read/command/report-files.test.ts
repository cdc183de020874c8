import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFiles } from '../../../../src/build/read/command/report-files';
import { tempFolder } from '../../../scripts/temp-folder';

const folderOf = (...names: string[]) =>
  tempFolder(Object.fromEntries(names.map((name) => [name, 'An invented report'])));

describe('the files that a folder means', () => {
  it('are its PDFs and texts, with those of folders below, in the order of their names', () => {
    const folder = folderOf('b10.pdf', 'b9.PDF', 'a/z.txt', 'README.md', 'table.csv', 'word.docx', 'none');
    const { files, missing, passedOver } = reportFiles([folder]);
    expect(files.map(({ path }) => relative(folder, path))).toEqual([
      join('a', 'z.txt'),
      'b9.PDF',
      'b10.pdf'
    ]);
    expect(missing).toEqual([]);
    expect(passedOver).toEqual(['none', 'README.md', 'table.csv', 'word.docx']);
  });
  it('are not hidden ones', () => {
    expect(reportFiles([folderOf('.a.pdf', 'b.pdf')]).files.map(({ name }) => name)).toEqual(['b.pdf']);
  });
  it('may be none, which is said', () => {
    const folder = folderOf('table.csv');
    expect(reportFiles([folder])).toEqual({
      files: [],
      missing: [`${folder}: there is no PDF or text in this folder.`],
      passedOver: ['table.csv']
    });
  });
});

describe('a file that is named', () => {
  it('is taken whatever its ending, and is called by its name without the folder', () => {
    const folder = folderOf('a/report');
    const path = join(folder, 'a', 'report');
    expect(reportFiles([path])).toEqual({ files: [{ path, name: 'report' }], missing: [], passedOver: [] });
  });
  it('is taken once, though it is named twice and stands in a named folder', () => {
    const folder = folderOf('a.pdf');
    expect(reportFiles([join(folder, 'a.pdf'), folder, join(folder, 'a.pdf')]).files).toHaveLength(1);
  });
  it('that is not there is said, and the others are taken', () => {
    const folder = folderOf('a.pdf');
    const gone = join(folder, 'gone.pdf');
    expect(reportFiles([gone, folder])).toMatchObject({
      files: [{ name: 'a.pdf' }],
      missing: [`${gone}: there is no such file or folder.`]
    });
  });
});
