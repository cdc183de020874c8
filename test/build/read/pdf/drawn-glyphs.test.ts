import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { glyphsOf, type FontMeasure, type Glyph } from '../../../../src/build/read/pdf/drawn-glyphs';

const PAGE = [1, 0, 0, -1, 0, 842];
const glyph = (unicode: string, isSpace = false) => ({ unicode, width: 500, isSpace });

function drawnBy(
  commands: readonly (readonly [number, ...unknown[]])[],
  font: Partial<FontMeasure> = {}
): Glyph[] {
  const lists = { fnArray: commands.map(([name]) => name), argsArray: commands.map(([, ...args]) => args) };
  return glyphsOf(lists, PAGE, () => ({ unit: 0.001, vertical: false, ...font }));
}

describe('glyphs', () => {
  it('stand where the text matrix puts them, counted from the top', () => {
    const [a, b] = drawnBy([
      [OPS.beginText],
      [OPS.setFont, 'f1', 10],
      [OPS.setTextMatrix, [1, 0, 0, 1, 57, 742]],
      [OPS.showText, [glyph('a'), glyph('b')]]
    ]);
    expect(a).toEqual({ text: 'a', x: 57, right: 62, y: 100, size: 10, font: 'f1' });
    expect(b).toMatchObject({ x: 62, right: 67 });
  });

  it('are set apart by numbers between them, by letter and by word spacing', () => {
    const shown = drawnBy([
      [OPS.setFont, 'f1', 10],
      [OPS.setCharSpacing, 1],
      [OPS.setWordSpacing, 3],
      [OPS.beginText],
      [OPS.showText, [glyph('a'), -200, glyph(' ', true), glyph('b')]]
    ]);
    expect(shown.map(({ x }) => x)).toEqual([0, 8, 17]);
  });

  it('go on after the text before, and from line to line', () => {
    const shown = drawnBy([
      [OPS.setFont, 'f1', 10],
      [OPS.setLeading, 12],
      [OPS.beginText],
      [OPS.moveText, 20, 800],
      [OPS.showText, [glyph('a')]],
      [OPS.showText, [glyph('b')]],
      [OPS.nextLine],
      [OPS.showText, [glyph('c')]]
    ]);
    expect(shown.map(({ x, y }) => [x, y])).toEqual([
      [20, 42],
      [25, 42],
      [20, 54]
    ]);
  });

  it('are raised by the text rise and scaled by the matrix', () => {
    const [raised] = drawnBy([
      [OPS.transform, 2, 0, 0, 2, 0, 0],
      [OPS.setFont, 'f1', 5],
      [OPS.setTextRise, 3],
      [OPS.showText, [glyph('a')]]
    ]);
    expect(raised).toMatchObject({ size: 10, y: 836, right: 5 });
  });

  it('are left out when they are turned, mirrored or written downward', () => {
    const turned = (matrix: readonly number[]) =>
      drawnBy([
        [OPS.setFont, 'f1', 10],
        [OPS.setTextMatrix, matrix],
        [OPS.showText, [glyph('a')]]
      ]);
    expect(turned([0, 1, -1, 0, 50, 50])).toEqual([]);
    expect(turned([-1, 0, 0, 1, 50, 50])).toEqual([]);
    expect(
      drawnBy(
        [
          [OPS.setFont, 'f1', 10],
          [OPS.showText, [glyph('a')]]
        ],
        { vertical: true }
      )
    ).toEqual([]);
  });
});
