import { describe, expect, it } from 'vitest';
import { standardHeading } from '../../../src/build/read/standard-heading';
import { namesOf, sourceOf } from './invented';

const read = (line: string, programme = 'yjs-2021') => {
  const [block] = sourceOf(line).blocks;
  return block ? standardHeading(block, namesOf(programme)) : null;
};

describe('the heading of a standard', () => {
  it.each([
    ['2.1. Assessment', '2.1'],
    ['2.1 Assessment', '2.1'],
    ['2. 4. Reviewing', '2.4'],
    ['1.1\tGovernance and leadership', '1.1'],
    ['1.2. STAFF', '1.2'],
    ['2.3. Delivery', '2.3'],
    ['1.4 Information & facilities', '1.4'],
    ['4.1. Resettlement', '4.1'],
    ['3.4\tOut-of-court disposal policy and provision', '3.4']
  ])('is its code and name, in one cell or two: %s', (line, code) => {
    expect(read(line)).toEqual({ code, rest: [] });
  });
  it('is told from what follows it', () => {
    expect(read('2.1. Assessment (court disposals)')?.rest).toEqual([]);
    expect(read('2.1\tAssessment\t\tGood')?.rest).toEqual(['Good']);
    expect(read('2.1. Assessment Good')?.rest).toEqual(['Good']);
    expect(read('2.1. Assessment\t18')?.rest).toEqual(['18']);
    expect(read('2.1\tAssessment – Good\t4')?.rest).toEqual(['- Good', '4']);
  });
  it('has the name that its programme gives the code', () => {
    expect(read('3.4. Joint working', 'yos-2018')?.code).toBe('3.4');
    expect(read('3.4. Joint-working', 'yos-2018')?.code).toBe('3.4');
    expect(read('3.4. Joint working', 'yjs-2021')).toBeNull();
    expect(read('2.1. Planning')).toBeNull();
    expect(read('4.1. Resettlement', 'yos-2018')).toBeNull();
  });
  it.each([
    'Assessment',
    '2.1. Assessments were sound',
    '2.1.1. Assessment',
    '2.1% Assessment',
    '12.1 Assessment',
    '2.5 Assessment',
    '5.1 Assessment',
    '2.1',
    'See 2.1. Assessment'
  ])('is not %s', (line) => {
    expect(read(line)).toBeNull();
  });
});
