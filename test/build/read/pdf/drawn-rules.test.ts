import { describe, expect, it } from 'vitest';
import { rulesOf, type Shape } from '../../../../src/build/read/pdf/drawn-rules';
import { typed } from './invented';

const PAGE = { width: 595, height: 842 };
const area = (
  x: number,
  top: number,
  width: number,
  height: number,
  fill: string | null = '#000000'
): Shape => ({
  x,
  right: x + width,
  top,
  bottom: top + height,
  fill
});
const rules = (shapes: readonly Shape[]) => rulesOf(shapes, PAGE, []);

describe('rules', () => {
  it('are thin areas, joined where they touch', () => {
    const { across, upright } = rules([area(50, 100, 100, 1), area(150, 100, 50, 1), area(50, 100, 1, 20)]);
    expect(across).toEqual([{ x: 50, right: 200, y: 100.5 }]);
    expect(upright).toEqual([{ x: 50.5, top: 100, bottom: 120, drawn: true }]);
  });

  it('are the sides of an outline', () => {
    const { across, upright } = rules([area(50, 100, 100, 20, null)]);
    expect(across.map(({ y }) => y)).toEqual([100, 120]);
    expect(upright.map(({ x, drawn }) => [x, drawn])).toEqual([
      [50, true],
      [150, true]
    ]);
  });

  it('are edges where the colour changes, and not where an area of the same colour goes on', () => {
    const { across, upright } = rules([
      area(50, 100, 100, 20, '#dddddd'),
      area(50, 120, 100, 20, '#dddddd'),
      area(50, 140, 100, 20, '#eeeeee')
    ]);
    expect(across.map(({ y }) => y)).toEqual(
      [100, 140, 140, 160].filter((y, index, all) => all.indexOf(y) === index)
    );
    expect(upright.every(({ drawn }) => !drawn)).toBe(true);
  });

  it('are not the background of the page', () => {
    expect(rules([area(0, 0, 595, 842, '#ffffff')])).toEqual({ across: [], upright: [] });
  });

  it('are not lines under words', () => {
    const underlined = typed('Heading', 50, 100);
    expect(rulesOf([area(50, 101, 35, 0.7)], PAGE, underlined).across).toEqual([]);
    expect(rulesOf([area(40, 101, 300, 0.7)], PAGE, underlined).across).toHaveLength(1);
  });

  it('are not looked for in a drawing of thousands of lines', () => {
    const many = Array.from({ length: 4000 }, (_, index) => area(50, index / 10, 100, 1));
    expect(rules(many)).toEqual({ across: [], upright: [] });
  });
});
