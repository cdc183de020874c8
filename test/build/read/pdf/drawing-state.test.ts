import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { walk, type DrawingState } from '../../../../src/build/read/pdf/drawing-state';

type Command = readonly [number, ...unknown[]];

function statesOf(...commands: readonly Command[]): DrawingState[] {
  const states: DrawingState[] = [];
  const lists = { fnArray: commands.map(([name]) => name), argsArray: commands.map(([, ...args]) => args) };
  walk(lists, [1, 0, 0, 1, 0, 0], (_, __, state) => states.push(state));
  return states;
}

describe('the state of drawing', () => {
  it('holds what commands before set, until it is restored', () => {
    const states = statesOf(
      [OPS.save],
      [OPS.setFillRGBColor, '#ff0000'],
      [OPS.setFont, 'f1', 12],
      [OPS.transform, 2, 0, 0, 2, 5, 5],
      [OPS.restore]
    );
    expect(states[3]).toMatchObject({ fill: '#ff0000', font: 'f1', size: 12, matrix: [2, 0, 0, 2, 5, 5] });
    expect(states[4]).toMatchObject({ fill: '#000000', font: '', matrix: [1, 0, 0, 1, 0, 0] });
  });

  it('enters a form with its matrix and leaves it', () => {
    const states = statesOf(
      [OPS.paintFormXObjectBegin, [1, 0, 0, 1, 30, 40], null],
      [OPS.paintFormXObjectEnd]
    );
    expect(states.map(({ matrix }) => matrix[4])).toEqual([30, 0]);
  });

  it('takes settings of text, and a font from a set of settings', () => {
    const states = statesOf(
      [OPS.setCharSpacing, 1],
      [OPS.setWordSpacing, 2],
      [OPS.setHScale, 50],
      [OPS.setTextRise, 3],
      [OPS.setLeadingMoveText, 0, -14],
      [OPS.setGState, [['Font', ['f2', 9]]]]
    );
    expect(states.at(-1)).toMatchObject({
      letterSpacing: 1,
      wordSpacing: 2,
      stretch: 0.5,
      rise: 3,
      leading: 14,
      font: 'f2'
    });
  });

  it('survives more restores than saves', () => {
    expect(statesOf([OPS.restore], [OPS.restore])).toHaveLength(2);
  });
});
