import { describe, expect, it } from 'vitest';
import { findProseCounts } from '../../../../src/build/read/find/prose-counts';
import { passages } from '../invented';

/** What is read in a paragraph under a key question of this code, whose percentage is 73, of a sample of 11. */
function read(
  text: string,
  question = '2.1.2',
  pct: number | null = 73,
  sample: number | null = 11
): string[] {
  const all = passages(text);
  const questionAt = new Map(all.map(({ index }) => [index, question]));
  return findProseCounts(
    all,
    questionAt,
    () => pct,
    () => sample
  ).map(({ yes, of }) => `${yes} of ${of}`);
}

describe('a count in the text under a key question', () => {
  it.each([
    'The child was kept safe in eight of the 11 cases.',
    'In eight out of eleven cases the work kept the child safe.',
    'Of the 11 cases that we looked at, safety was seen to in only eight.',
    'Safety was seen to in eight cases.'
  ])('is read where it gives the printed percentage: %s', (text) => {
    expect(read(text)).toEqual(['8 of 11']);
  });
  it.each([
    'The child was kept safe in seven of the 11 cases.',
    'The child was kept safe in eight of the 12 cases.',
    'The child was kept safe in all but eight of the 11 cases.',
    'The child was kept safe in 11 of the eight cases.',
    'Other people were looked after in eight of the 11 cases.',
    'Was the child kept safe in eight of the 11 cases?'
  ])('is not read where it does not, or speaks of another theme: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
  it('is of the theme of its question', () => {
    const text =
      'Desistance was seen to in eight of the 11 cases. Others were kept from harm in 8 of the 11 cases.';
    expect(read(text, '2.1.1')).toEqual(['8 of 11']);
    expect(read(text, '2.1.3')).toEqual(['8 of 11']);
    expect(read(text, '2.1.2')).toEqual([]);
  });
  it('may be all cases, or none', () => {
    expect(read('The child was kept safe in 11 of the 11 cases.', '2.1.2', 100)).toEqual(['11 of 11']);
    expect(read('The child was kept safe in zero of the 11 cases.', '2.1.2', 0)).toEqual(['0 of 11']);
  });
  it('is one per sentence', () => {
    expect(read('The child was safe in eight of the 11 cases, and safe again in 8 of 11.')).toEqual([
      '8 of 11'
    ]);
    expect(read('The child was safe in eight of the 11 cases. All were safe in 8 of 11.')).toHaveLength(2);
  });
  it('is none where the percentage or the sample is not known', () => {
    const text = 'The child was kept safe in eight of the 11 cases.';
    expect(read(text, '2.1.2', null)).toEqual([]);
    expect(read(text, '2.1.2', 73, null)).toEqual([]);
  });
  it('is none outside of a key question, or in a table', () => {
    const all = passages('The child was kept safe in eight of the 11 cases.');
    expect(
      findProseCounts(
        all,
        new Map(),
        () => 73,
        () => 11
      )
    ).toEqual([]);
    expect(read('The child was safe in eight of the 11 cases\t73%')).toEqual([]);
  });
  it('has its sentence as evidence', () => {
    const all = passages('It rained. The child was safe in eight of the 11 cases. It stopped.');
    const [count] = findProseCounts(
      all,
      new Map([[0, '2.1.2']]),
      () => 73,
      () => 11
    );
    expect(count?.evidence.words).toBe('The child was safe in eight of the 11 cases.');
  });
});
