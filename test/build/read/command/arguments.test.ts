import { describe, expect, it } from 'vitest';
import { readArguments, USAGE } from '../../../../src/build/read/command/arguments';

const PROGRAMMES = ['sqs-2012', 'yjs-2021'];
const read = (line: string, cores = 4) => readArguments(line.split(' ').filter(Boolean), PROGRAMMES, cores);
const faults = (line: string) => {
  const parsed = read(line);
  return 'faults' in parsed ? parsed.faults : [];
};

describe('the arguments of the command', () => {
  it('are files and folders, with everything else left as it is', () => {
    expect(read('a.pdf b')).toEqual({
      paths: ['a.pdf', 'b'],
      json: false,
      only: null,
      jobs: 4,
      again: false
    });
  });
  it('may have options before, between and after them', () => {
    expect(read('--json a.pdf --only yjs-2021 b --jobs=3 --again')).toEqual({
      paths: ['a.pdf', 'b'],
      json: true,
      only: 'yjs-2021',
      jobs: 3,
      again: true
    });
  });
  it('may be a file with a sign of equality in its name', () => {
    expect(read('a=b.pdf')).toMatchObject({ paths: ['a=b.pdf'] });
  });
  it('read as many files side by side as there are processors, from 1 to 16', () => {
    for (const [cores, jobs] of [
      [0, 1],
      [1, 1],
      [16, 16],
      [64, 16]
    ])
      expect(read('a', cores)).toMatchObject({ jobs });
  });
  it.each(['1', '16'])('take %s jobs', (jobs) => {
    expect(read(`a --jobs ${jobs}`)).toMatchObject({ jobs: Number(jobs) });
  });
  it.each(['0', '17', '2.5', 'many', ''])('do not take "%s" jobs', (jobs) => {
    expect(faults(`a --jobs ${jobs}`)).toEqual([`--jobs takes a whole number from 1 to 16, not "${jobs}".`]);
  });
  it('do not take a programme that there is not, nor none', () => {
    expect(faults('a --only yjs-2099')).toEqual(['--only takes one of sqs-2012, yjs-2021, not "yjs-2099".']);
    expect(faults('a --only')).toEqual(['--only takes one of sqs-2012, yjs-2021, not "".']);
    expect(faults('a --only=')).toHaveLength(1);
  });
  it('have their faults named all at once', () => {
    expect(faults('--fast --jobs 99')).toEqual([
      'There is no option --fast.',
      '--jobs takes a whole number from 1 to 16, not "99".',
      'Name a file or a folder with reports.'
    ]);
  });
  it('need a file', () => {
    expect(faults('--json')).toEqual(['Name a file or a folder with reports.']);
    expect(faults('a')).toEqual([]);
  });
  it('are explained, each option among them', () => {
    for (const option of ['--json', '--only', '--jobs', '--again']) {
      expect(USAGE).toContain(option);
      expect(faults(`a ${option}`).join()).not.toContain('There is no option');
    }
  });
});
