import { describe, expect, it } from 'vitest';
import type { DraftValue } from '../../../../src/build/read/draft';
import { proveAgreement, proveContracts } from '../../../../src/build/read/prove/contracts';
import { checked, likely, ofInspection, rating, said } from './marks';

const held = (value: DraftValue) => {
  const bench = checked([{ ...value, confidence: 'certain' }], proveContracts);
  return [said(bench), bench.values[0]?.confidence];
};
const fine = [[], 'certain'];
const broken = [['conflict contract'], 'doubtful'];

describe('a value', () => {
  it.each([
    ['published', '2018-02-28', '2018-02-30'],
    ['fieldwork', '2018-05-18/2018-05-20', '2018-05-20/2018-05-18'],
    ['overall_score', '36', '37'],
    ['overall_rating', 'Good', 'good'],
    ['cases', '0', '-1'],
    ['cases', '62', '62.5']
  ])('of %s may be %s and not %s', (column, sound, unsound) => {
    expect([held(ofInspection(column, sound)), held(ofInspection(column, unsound))]).toEqual([fine, broken]);
  });
  it('of a share or a percentage lies within 0 and 100', () => {
    const pct = (value: string) =>
      held(likely('question_results', { question_code: '2.1.1' }, 'published_pct', value));
    expect([pct('0'), pct('100'), pct('101')]).toEqual([fine, fine, broken]);
  });
  it('of a column that the table does not have is doubtful', () => {
    expect(held(ofInspection('weather', 'fine'))).toEqual(broken);
  });
  it('that breaks its contract is quoted with what was expected', () => {
    const bench = checked([rating('2.1', 'Superb')], proveContracts);
    expect(bench.findings[0]?.message).toMatch(/^"Superb" is not .*Outstanding/);
  });
});

describe('a value that is printed in several places', () => {
  const others = ['Good', 'Inadequate'].map((value) => ({
    value,
    evidence: [{ page: 1, line: 1, words: value }]
  }));
  const printed = (value: DraftValue) => checked([value], proveAgreement);

  it('is said to differ, with all that is printed', () => {
    const bench = printed({ ...rating('2.1', 'Outstanding'), others });
    expect(bench.findings.map(({ message }) => message)).toEqual([
      'One place gives "Outstanding", another "Good" and "Inadequate".'
    ]);
    expect(said(bench)).toEqual(['conflict places-disagree']);
  });
  it('is not, where all places agree, or where only the way to a count differs', () => {
    expect(said(printed(rating('2.1', 'Outstanding')))).toEqual([]);
    const basis = likely(
      'question_results',
      { question_code: '2.1.1' },
      'count_basis',
      'printed in the table'
    );
    expect(said(printed({ ...basis, others }))).toEqual([]);
  });
});
