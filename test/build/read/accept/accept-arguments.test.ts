import { describe, expect, it } from 'vitest';
import { acceptArguments } from '../../../../src/build/read/accept/accept-arguments';

describe('the command line of accept', () => {
  it('takes drafts, files of decisions and its two switches in any order', () => {
    expect(acceptArguments(['--certain', 'a.json', '--decisions', 'd.json', 'b', '--dry-run'])).toEqual({
      paths: ['a.json', 'b'],
      decisions: ['d.json'],
      certain: true,
      dryRun: true
    });
  });

  it('says what is wrong with it: no draft, a switch that it does not know', () => {
    expect(acceptArguments(['--certain'])).toBe('No draft is named.');
    expect(acceptArguments(['a.json', '--force'])).toMatch(/--force/);
  });
});
