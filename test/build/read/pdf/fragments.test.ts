import { describe, expect, it } from 'vitest';
import { beginsWithNumber, fragmentsOf, isBullet } from '../../../../src/build/read/pdf/fragments';
import { linesOf } from '../../../../src/build/read/pdf/lines';
import { textsOf, typed } from './invented';
import type { Item, UprightRule } from '../../../../src/build/read/pdf/geometry';

function fragments(items: readonly Item[], upright: readonly UprightRule[] = []) {
  return linesOf(items).flatMap((line) => fragmentsOf(line, upright));
}
const rule = (x: number, drawn: boolean) => ({ x, top: 80, bottom: 120, drawn });

describe('a line', () => {
  it('is one fragment with usual spaces, and two with a wide gap', () => {
    expect(textsOf(fragments(typed('Is there a vision?', 50, 100)))).toEqual(['Is there a vision?']);
    expect(textsOf(fragments([...typed('Vision?', 50, 100), ...typed('82%', 300, 100)]))).toEqual([
      'Vision?',
      '82%'
    ]);
  });

  it('is parted at a drawn rule, however small the gap', () => {
    const near = [...typed('Vision', 50, 100), ...typed('82%', 83, 100)];
    expect(textsOf(fragments(near, [rule(81, true)]))).toEqual(['Vision', '82%']);
    expect(textsOf(fragments(near))).toEqual(['Vision 82%']);
  });

  it('is parted at the edge of an area only where the gap is wider than a space', () => {
    const [near, wider] = [typed('82%', 82.5, 100), typed('82%', 85, 100)];
    expect(fragments([...typed('Vision', 50, 100), ...near], [rule(81, false)])).toHaveLength(1);
    expect(fragments([...typed('Vision', 50, 100), ...wider], [rule(82, false)])).toHaveLength(2);
  });

  it.each(['•', '2.1.', '2.1', 'a)', '(2)', '(iv)', '3.'])('keeps "%s" with the text after it', (marker) => {
    const [only, ...others] = fragments([...typed(marker, 50, 100), ...typed('Assessment', 90, 100)]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ marker: true, x: 50, textX: 90 });
  });

  it('has a figure in a cell of its own', () => {
    expect(fragments([...typed('295', 50, 100), ...typed('Invented', 90, 100)])).toHaveLength(2);
    const large = [...typed('14.2', 50, 100, { size: 24 }), ...typed('Invented', 130, 100)];
    expect(fragments(large)).toHaveLength(2);
  });
});

describe('a text', () => {
  it('may be a bullet, or begin with a number or letter of a list', () => {
    expect(isBullet('•')).toBe(true);
    expect(isBullet('• x')).toBe(false);
    expect(beginsWithNumber('2.1.1. Is there')).toBe(true);
    expect(beginsWithNumber('82% of cases')).toBe(false);
    expect(beginsWithNumber('295')).toBe(false);
  });
});
