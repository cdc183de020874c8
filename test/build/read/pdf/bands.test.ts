import { describe, expect, it } from 'vitest';
import { bandsOf, stretchesOf } from '../../../../src/build/read/pdf/bands';
import { block, fragmentsFrom, textsOf, typed } from './invented';

const bands = (...items: Parameters<typeof fragmentsFrom>) => bandsOf(fragmentsFrom(...items));

describe('bands', () => {
  it('are single lines in prose', () => {
    expect(bands(block(['one', 'two', 'three'], 50, 100))).toHaveLength(3);
  });

  it('hold a value that stands between two lines of its row', () => {
    const [band, ...others] = bands(block(['Does planning', 'focus?'], 50, 100), typed('82%', 300, 106));
    expect(others).toEqual([]);
    expect(band).toMatchObject({ top: 100, bottom: 112 });
    expect(textsOf(band?.fragments ?? [])).toEqual(['Does planning', '82%', 'focus?']);
  });

  it('have one stretch of text, or several with gaps between', () => {
    const stretches = bands(
      typed('Only this', 50, 100),
      typed('Label', 50, 130),
      typed('Good', 300, 130)
    ).map(({ fragments }) => stretchesOf(fragments).length);
    expect(stretches).toEqual([1, 2]);
  });
});
