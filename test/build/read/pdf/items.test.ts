import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../../src/build/read/pdf/drawn-glyphs';
import { itemsOf } from '../../../../src/build/read/pdf/items';

const PAGE = { width: 595, height: 842 };

/** Glyphs of size 10, five points wide, `apart` points apart. */
function glyphs(text: string, x: number, y: number, { apart = 0, font = 'f' } = {}): Glyph[] {
  return [...text].map((letter, index) => {
    const left = x + index * (5 + apart);
    return { text: letter, x: left, right: left + 5, y, size: 10, font };
  });
}
const words = (...runs: readonly (readonly Glyph[])[]) => itemsOf(runs.flat(), PAGE).map(({ text }) => text);

describe('words', () => {
  it('end at spaces, and at gaps where no space is drawn', () => {
    expect(words(glyphs('in the', 50, 50))).toEqual(['in', 'the']);
    expect(words(glyphs('in', 50, 50), glyphs('the', 63, 50))).toEqual(['in', 'the']);
  });

  it('are not divided where the font sets letters closer or a little apart', () => {
    expect(words(glyphs('ef', 50, 50), glyphs('fi', 59.5, 50), glyphs('cient', 70.5, 50))).toEqual([
      'efficient'
    ]);
  });

  it('are not divided when all letters are set apart', () => {
    expect(words(glyphs('Key facts', 50, 50, { apart: 3 }))).toEqual(['Key', 'facts']);
  });

  it('go on in another item in another font, without a space', () => {
    const items = itemsOf([...glyphs('bold', 50, 50), ...glyphs('ness', 70, 50, { font: 'g' })], PAGE);
    expect(items.map(({ text, spaced }) => [text, spaced])).toEqual([
      ['bold', false],
      ['ness', false]
    ]);
  });

  it('know of a space drawn before them, but not of one without width', () => {
    const spaced = [...glyphs('a ', 50, 50), ...glyphs('b', 60, 50, { font: 'g' })];
    const soft = [...glyphs('multi ', 50, 50), ...glyphs('agency', 75, 50)];
    expect(itemsOf(spaced, PAGE)[1]?.spaced).toBe(true);
    expect(words(soft)).toEqual(['multi', 'agency']);
  });

  it('are left out when they lie outside the page or are printed twice', () => {
    expect(words(glyphs('out', 700, 50), glyphs('up', 50, -20))).toEqual([]);
    expect(words(glyphs('bold', 50, 50), glyphs('bold', 50.4, 50))).toEqual(['bold']);
  });

  it('may be the same at two places', () => {
    expect(words(glyphs('Good', 50, 50), glyphs('Good', 50, 64))).toEqual(['Good', 'Good']);
  });
});
