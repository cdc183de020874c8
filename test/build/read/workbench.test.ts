import { describe, expect, it } from 'vitest';
import type { DraftValue } from '../../../src/build/read/draft';
import { Workbench } from '../../../src/build/read/workbench';
import { inventedValue } from './review/invented-drafts';

const rating = (code: string, more: Partial<DraftValue> = {}) =>
  inventedValue({
    table: 'standard_ratings',
    key: { standard_code: code },
    column: 'rating',
    value: 'Good',
    confidence: 'likely',
    doubt: 'one place alone prints it',
    ...more
  });
const benchOf = (...values: DraftValue[]) => new Workbench(values);

describe('values on the workbench', () => {
  const [first, second] = [rating('2.1'), rating('2.2')];
  const discretion = inventedValue({
    table: 'standard_ratings',
    key: { standard_code: '2.2' },
    column: 'discretion',
    value: 'uplift'
  });
  const score = inventedValue({ table: 'inspections', column: 'overall_score', value: '20' });
  const bench = benchOf(first, second, discretion, score);

  it('are found by table and column, in their order', () => {
    expect(bench.of('standard_ratings', 'rating')).toEqual([first, second]);
    expect(bench.of('standard_ratings', 'note')).toEqual([]);
    expect([bench.inspection('overall_score'), bench.inspection('isbn')]).toEqual([score, undefined]);
  });
  it('are found beside another of the same row, not of the next', () => {
    expect(bench.beside(second, 'discretion')).toBe(discretion);
    expect(bench.beside(first, 'discretion')).toBeUndefined();
    expect(bench.beside(discretion, 'rating')).toBe(second);
  });
  it('are found by what was added to them', () => {
    const own = benchOf(first);
    const added = { ...discretion, id: first.id.replace(/rating$/, 'discretion') };
    own.add(added);
    expect(own.beside(first, 'discretion')).toBe(added);
    expect(own.values).toEqual([first, added]);
  });
  it('leave the list that they came from as it was', () => {
    const list = [first];
    new Workbench(list).add(second);
    expect(list).toEqual([first]);
  });
});

describe('a value', () => {
  it.each([
    ['certain', 'likely', 'likely'],
    ['certain', 'doubtful', 'doubtful'],
    ['likely', 'likely', 'likely'],
    ['doubtful', 'likely', 'doubtful'],
    ['likely', 'certain', 'likely']
  ] as const)('that is %s is made %s at most: it is then %s', (before, most, after) => {
    const value = rating('2.1', { confidence: before });
    benchOf(value).atMost([value, undefined], most);
    expect(value.confidence).toBe(after);
  });
  it('that is likely becomes certain when it is borne out, and has no doubt left', () => {
    const value = rating('2.1');
    benchOf(value).borneOut([undefined, value]);
    expect(value.confidence).toBe('certain');
    expect(value).not.toHaveProperty('doubt');
  });
  it('that is doubtful, or that the report prints otherwise elsewhere, is never borne out', () => {
    const others = [{ value: 'Inadequate', evidence: [{ page: 1, line: 1, words: 'Inadequate' }] }];
    for (const value of [rating('2.1', { confidence: 'doubtful' }), rating('2.1', { others })]) {
      const before = value.confidence;
      benchOf(value).borneOut([value]);
      expect([value.confidence, value.doubt]).toEqual([before, 'one place alone prints it']);
    }
  });
});

describe('a value whose every reading is in doubt of itself', () => {
  it('is not borne out by any check', () => {
    const [doubted, other] = [rating('2.1'), rating('2.2')];
    new Workbench([doubted, other], new Set([doubted.id])).borneOut([doubted, other]);
    expect([doubted.confidence, other.confidence]).toEqual(['likely', 'certain']);
  });
});

describe('what is said of values', () => {
  it('names those that there are, with a few places to look at', () => {
    const values = ['1.1', '1.2', '1.3', '1.4', '2.1'].map((code, i) =>
      rating(code, { evidence: [{ page: 4, line: i + 1, words: code }] })
    );
    const bench = benchOf(...values);
    bench.say('conflict', 'an-invented-check', 'Something is off.', [undefined, ...values]);
    const [finding] = bench.findings;
    expect(finding).toMatchObject({
      kind: 'conflict',
      check: 'an-invented-check',
      message: 'Something is off.',
      values: values.map(({ id }) => id)
    });
    expect(finding?.evidence.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
  it('shows a place once, however many values were read there', () => {
    const bench = benchOf();
    bench.say('note', 'an-invented-check', 'Words.', [rating('1.1'), rating('1.2')]);
    expect(bench.findings[0]?.evidence).toHaveLength(1);
  });
  it('may name none', () => {
    const bench = benchOf();
    bench.say('missing', 'an-invented-check', 'Nothing was found.');
    expect(bench.findings).toEqual([
      { check: 'an-invented-check', kind: 'missing', message: 'Nothing was found.', values: [], evidence: [] }
    ]);
  });
});
