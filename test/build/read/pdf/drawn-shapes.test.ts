import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { drawnShapes } from '../../../../src/build/read/pdf/drawn-shapes';

const PAGE = [1, 0, 0, -1, 0, 842];
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];
const rectangle = [MOVE, 50, 700, LINE, 150, 700, LINE, 150, 720, LINE, 50, 720, CLOSE];
const path = (paint: number, data: readonly number[]) =>
  drawnShapes({ fnArray: [OPS.constructPath], argsArray: [[paint, [Float32Array.from(data)], null]] }, PAGE);

describe('shapes', () => {
  it('are filled areas with their colour, and outlines without', () => {
    const box = { x: 50, right: 150, top: 122, bottom: 142 };
    expect(path(OPS.fill, rectangle).shapes).toEqual([{ ...box, fill: '#000000' }]);
    expect(path(OPS.stroke, rectangle).shapes).toEqual([{ ...box, fill: null }]);
  });

  it('are each part of a path for itself', () => {
    expect(path(OPS.fill, [...rectangle, MOVE, 10, 10, LINE, 90, 10]).shapes).toHaveLength(2);
  });

  it('are not slanting lines, nor what is not painted', () => {
    expect(path(OPS.stroke, [MOVE, 0, 0, LINE, 50, 80]).shapes).toEqual([]);
    expect(path(OPS.endPath, rectangle).shapes).toEqual([]);
  });

  it('are dots when they are small and round', () => {
    const disc = [MOVE, 50, 700, CURVE, 50, 702, 54, 702, 54, 700, CURVE, 54, 698, 50, 698, 50, 700, CLOSE];
    const drawing = path(OPS.fill, disc);
    expect(drawing.shapes).toEqual([]);
    expect(drawing.dots).toEqual([{ x: 50, right: 54, top: 140, bottom: 144, fill: '#000000' }]);
    expect(
      path(
        OPS.fill,
        disc.map((number) => number * 5)
      ).dots
    ).toEqual([]);
  });
});
