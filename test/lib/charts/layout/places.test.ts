import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorFor, labelStretch, NARROW } from '$lib/charts/layout/anchor';
import { dodgeColumn } from '$lib/charts/layout/dodge-column';
import { dodgeRows } from '$lib/charts/layout/dodge-rows';
import { stackEqual } from '$lib/charts/layout/stack';
import { textWidth, wrapText } from '$lib/charts/layout/text-width';
import { thinLabels } from '$lib/charts/layout/thin-labels';

const seed = 2018;
const px = fc.double({ min: 0, max: 300, noNaN: true });

describe('labels of a row', () => {
  it('go on the first row that is free', () => {
    const stretches = [
      { start: 0, end: 50 },
      { start: 40, end: 90 },
      { start: 60, end: 80 },
      { start: 45, end: 48 }
    ];
    expect(dodgeRows(stretches, 5)).toEqual([0, 1, 0, 2]);
    expect(dodgeRows([], 5)).toEqual([]);
  });
  it('never overlap on a row, whatever they are', () => {
    const stretch = fc.tuple(px, px).map(([a, w]) => ({ start: a, end: a + w }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (all) => {
        const rows = dodgeRows(all, 4);
        return all.every((a, i) =>
          all.every((b, j) => i === j || rows[i] !== rows[j] || a.start >= b.end + 4 || a.end + 4 <= b.start)
        );
      }),
      { seed }
    );
  });
});

describe('labels of a column', () => {
  it('stay where they want to be when there is room', () => {
    expect(
      dodgeColumn(
        [
          { at: 30, height: 16 },
          { at: 80, height: 16 }
        ],
        0,
        100
      )
    ).toEqual([30, 80]);
  });
  it('keep clear of each other, in their order and within the column', () => {
    fc.assert(
      fc.property(fc.array(px, { maxLength: 10 }), (wishes) => {
        const labels = wishes.map((at) => ({ at, height: 20 }));
        const places = dodgeColumn(labels, 0, 300);
        const sorted = wishes
          .map((at, i) => ({ at, place: places[i] ?? -1 }))
          .sort((a, b) => a.at - b.at || a.place - b.place);
        const clear = sorted.every(
          (one, i) => i === 0 || one.place - (sorted[i - 1]?.place ?? 0) >= 20 - 1e-9
        );
        return clear && places.every((place) => place >= 10 - 1e-9 && place <= 290 + 1e-9);
      }),
      { seed }
    );
  });
});

describe('labels on a narrow picture', () => {
  it('hang inside it', () => {
    expect(anchorFor(0, 100)).toBe('start');
    expect(anchorFor(50, 100)).toBe('middle');
    expect(anchorFor(100, 100)).toBe('end');
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: (NARROW * 2) / 3, noNaN: true }),
        (at, width) => {
          const { start, end } = labelStretch(at, width);
          return start >= -1e-9 && end <= NARROW + 1e-9;
        }
      ),
      { seed }
    );
  });
  it('are thinned from the last, which always stays', () => {
    expect(thinLabels([0, 25, 50, 75, 100], 60, 200)).toEqual([true, false, true, false, true]);
    expect(thinLabels([0, 25, 50, 75, 100], 40, 200)).toEqual([true, true, true, true, true]);
    expect(thinLabels([40], 500, 200)).toEqual([true]);
    expect(thinLabels([], 500, 200)).toEqual([]);
  });
  it('stack where they are equal', () => {
    expect(stackEqual([24, 12, 24, 24])).toEqual([0, 0, 1, 2]);
  });
});

describe('text', () => {
  it('is taken to be wider the more it holds, capitals and m wider than i', () => {
    expect(textWidth('Bury', 14)).toBeLessThan(textWidth('Bury and Rochdale', 14));
    expect(textWidth('mmm', 14)).toBeGreaterThan(textWidth('iii', 14) * 3);
    expect(textWidth('', 14)).toBe(0);
  });
  it('is broken at spaces, losing nothing, and a long word stays whole', () => {
    expect(wrapText('Tower Hamlets and City of London', 14, 130)).toEqual([
      'Tower Hamlets',
      'and City of',
      'London'
    ]);
    expect(wrapText('Worcestershire', 14, 10)).toEqual(['Worcestershire']);
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (list) => {
        const lines = wrapText(list.join(' '), 14, 120);
        return (
          lines.join(' ') === list.join(' ') &&
          lines.every((l) => !l.includes(' ') || textWidth(l, 14) <= 120)
        );
      }),
      { seed }
    );
  });
});
