import { describe, expect, it } from 'vitest';
import { programmeOf } from '../../../../src/build/read/find/programme';
import { sourceOf } from '../invented';

const read = (text: string) => programmeOf(sourceOf(text))?.programme ?? null;
const TITLE = 'An inspection of youth offending services in\n\nNowhere';
const lines = (n: number) => Array.from({ length: n }, (_, i) => `Line ${i} of a long cover`).join('\n\n');

describe('the programme of a report', () => {
  it.each([
    ['Core Case Inspection of youth offending work in England', 'cci-2009'],
    ['Report of Short Quality Screening (SQS) of youth offending work in Nowhere', 'sqs-2012'],
    ['Full Joint Inspection of youth offending work in Nowhere', 'fji-2012'],
    ['An inspection of youth justice work with children and victims in Nowhere', 'yjs-2025']
  ])('is told by its title: %s', (title, programme) => {
    expect(read(title)).toBe(programme);
    expect(read(title.toUpperCase())).toBe(programme);
  });
  it.each([
    ['3.4. Joint working', 'yos-2018'],
    ['3.4\tOut-of-court disposal policy and provision\tGood', 'yjs-2021'],
    ['Out-of-court disposal policy and provision', 'yjs-2021'],
    ['4.1. Resettlement policy and provision', 'yjs-2021']
  ])('is told by a standard where two have the same title: %s', (standard, programme) => {
    expect(read(`${TITLE}\n\n${standard}`)).toBe(programme);
    expect(read(`An inspection of\n\nyouth justice services\n\nin Nowhere\n\n${standard}`)).toBe(programme);
    expect(read(`A single inspection report\n\nNowhere\n\n${standard}`)).toBe(programme);
  });
  it('is in doubt where standards of both stand in it', () => {
    const found = (standards: string) => programmeOf(sourceOf(`${TITLE}\n\n${standards}`));
    expect(found('3.4. Joint working\n\n4.1. Resettlement')?.doubt).toContain('two programmes');
    expect(found('4.1. Resettlement\n\nOut-of-court disposal policy and provision')).not.toHaveProperty(
      'doubt'
    );
  });
  it('is shown with the words that tell it', () => {
    expect(programmeOf(sourceOf(`${TITLE}\n\n3.4. Joint working`))?.evidence).toEqual({
      page: null,
      line: 5,
      words: '3.4. Joint working'
    });
  });
  it('is not told by the title alone, by a standard alone, or by a mention far from the title', () => {
    expect(read(TITLE)).toBeNull();
    expect(read('3.4. Joint working')).toBeNull();
    expect(read(`${lines(61)}\n\nCore Case Inspection of youth offending work`)).toBeNull();
    expect(read(`${lines(58)}\n\nCore Case Inspection of youth offending work`)).toBe('cci-2009');
    expect(read(`${TITLE}\n\nWe looked at joint working.`)).toBeNull();
  });
});
