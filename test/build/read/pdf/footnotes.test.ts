import { describe, expect, it } from 'vitest';
import { footed, noteText, raisedMarks } from '../../../../src/build/read/pdf/footnotes';
import type { Item, Line } from '../../../../src/build/read/pdf/geometry';
import { block, linesFrom, typed } from './invented';

const BODY = block(['Planning was good in the invented cases', 'of this report.'], 50, 100);
const SMALL = { size: 8 };
const texts = (lines: readonly Line[]) => lines.map(({ items }) => items.map(({ text }) => text).join(' '));
const parted = (items: readonly (readonly Item[])[], referred: readonly string[] = []) => {
  const { body, continued, notes } = footed(linesFrom(BODY, ...items), 10, new Set(referred));
  return {
    body: texts(body).length,
    continued: texts(continued),
    notes: notes.map(({ mark, lines }) => [mark, ...texts(lines)])
  };
};

describe('footnotes', () => {
  it('begin with a raised mark and take in their wrapped lines', () => {
    const first = [
      typed('1', 50, 697, { size: 5 }),
      block(['An invented note', 'that wraps.'], 55, 700, 10, SMALL)
    ];
    const second = [typed('2', 50, 721, { size: 5 }), typed('Another.', 55, 724, SMALL)];
    expect(parted([...first, ...second])).toEqual({
      body: 2,
      continued: [],
      notes: [
        ['1', '1 An invented note', 'that wraps.'],
        ['2', '2 Another.']
      ]
    });
  });

  it('begin with a mark of the same height when they are small and the report refers to it', () => {
    const note = block(['7 An invented note'], 50, 700, 10, SMALL);
    expect(parted([note], ['7']).notes).toEqual([['7', '7 An invented note']]);
    expect(parted([note]).notes).toEqual([]);
  });

  it('may be as large as the body when their mark is raised', () => {
    expect(parted([typed('1', 50, 696, { size: 6 }), typed('A large note.', 54, 700)]).notes).toHaveLength(1);
  });

  it('may go on from the page before', () => {
    const items = [
      typed('of the note before.', 50, 690, SMALL),
      typed('2', 50, 699, { size: 5 }),
      typed('Next.', 54, 702, SMALL)
    ];
    expect(parted(items)).toMatchObject({
      body: 2,
      continued: ['of the note before.'],
      notes: [['2', '2 Next.']]
    });
  });

  it('are not notes when more of the body follows', () => {
    const note = [typed('1', 50, 297, { size: 5 }), typed('Below a table.', 55, 300, SMALL)];
    expect(parted([...note, block(['The report goes on here,', 'line after line.'], 50, 330)]).notes).toEqual(
      []
    );
  });

  it('are not small rows of a table at the foot', () => {
    const row = (y: number) => [...typed('12 cases', 50, y, SMALL), ...typed('Good', 300, y, SMALL)];
    expect(parted([row(700), row(712)], ['12'])).toMatchObject({ body: 4, notes: [] });
  });
});

describe('the text of a note', () => {
  it('is without its mark, and keeps other numbers', () => {
    expect(noteText('7 An invented note', '7')).toBe('An invented note');
    expect(noteText('12 invented cases', '7')).toBe('12 invented cases');
  });
});

describe('the marks of lines', () => {
  it('are those that stand raised', () => {
    expect([
      ...raisedMarks(
        linesFrom(typed('safe', 50, 100), typed('15', 70, 96, { size: 6 }), typed('16', 90, 100))
      )
    ]).toEqual(['15']);
  });
});
