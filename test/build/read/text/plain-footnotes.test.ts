import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/build/read/source';
import { withPlainFootnotes } from '../../../../src/build/read/text/plain-footnotes';

const text = (words: string): Block => ({ kind: 'text', cells: [words], marks: [[]], page: 1, line: 1 });
const raised = (mark: string): Block => ({
  kind: 'footnote',
  cells: ['A note of some length.'],
  marks: [[mark]],
  page: 1,
  line: 1
});
const NOTES = [
  '7 An Invented Board. First things, 2016.',
  '8 An Invented Office. Second things, 2017.'
] as const;
const WORDS = text('Words.');
/** Marks of the footnotes among some blocks. */
const marks = (...blocks: Block[]) =>
  withPlainFootnotes(blocks).flatMap(({ kind, marks: own }) => (kind === 'footnote' ? own.flat() : []));

describe('sentences that begin with a bare number', () => {
  it('are footnotes where another has the number before or after', () => {
    expect(withPlainFootnotes(NOTES.map(text))).toEqual([
      { ...text('An Invented Board. First things, 2016.'), kind: 'footnote', marks: [['7']] },
      { ...text('An Invented Office. Second things, 2017.'), kind: 'footnote', marks: [['8']] }
    ]);
  });
  it('are footnotes beside one whose number was kept raised', () => {
    expect(marks(text(NOTES[1]), raised('7'))).toEqual(['8', '7']);
    expect(marks(text(NOTES[1]), raised('9'))).toEqual(['8', '9']);
    expect(marks(text(NOTES[1]), raised('6'))).toEqual(['6']);
  });
  it('are looked for in the neighbourhood only', () => {
    expect(marks(text(NOTES[0]), WORDS, WORDS, text(NOTES[1]))).toHaveLength(2);
    expect(marks(text(NOTES[0]), WORDS, WORDS, WORDS, text(NOTES[1]))).toEqual([]);
  });
  it('are none when they are alone, short, or no sentence', () => {
    expect(marks(text(NOTES[0]))).toEqual([]);
    expect(marks(text('7 An Invented Board, 2016.'), text('8 An Invented Office, 2017.'))).toEqual([]);
    expect(marks(text('7 children were seen in all by us there.'), text(NOTES[1]))).toEqual([]);
    expect(marks(text('7. An Invented Board. First things, 2016.'), text(NOTES[1]))).toEqual([]);
    expect(marks(text('107 An Invented Board. First things, 2016.'), text(NOTES[1]))).toEqual([]);
  });
  it('are as long as a short title at least', () => {
    const note = (length: number) => text(`7 An Invented Board, ${'x'.repeat(length - 21)}`);
    expect([marks(note(29), text(NOTES[1])), marks(note(30), text(NOTES[1]))]).toEqual([[], ['7', '8']]);
  });
  it('are none in a table', () => {
    const row: Block = { ...text(''), kind: 'row', cells: [NOTES[0], NOTES[1]], marks: [[], []] };
    expect(withPlainFootnotes([row, row])).toEqual([row, row]);
  });
});
