import { describe, expect, it } from 'vitest';
import { bulletsOf } from '../../../../src/build/read/pdf/drawn-bullets';
import { typed } from './invented';

const dot = (x: number, middle: number) => ({
  x,
  right: x + 4,
  top: middle - 2,
  bottom: middle + 2,
  fill: '#000000'
});

describe('bullets that are drawn as discs', () => {
  it('become items on the line of their text', () => {
    expect(bulletsOf([dot(50, 97)], typed('First item', 64, 100))).toMatchObject([
      { text: '•', x: 50, y: 100 }
    ]);
  });

  it('are not discs without text beside them, too far from it, or after other text', () => {
    expect(bulletsOf([dot(50, 120)], typed('First item', 64, 100))).toEqual([]);
    expect(bulletsOf([dot(50, 97)], typed('First item', 200, 100))).toEqual([]);
    expect(bulletsOf([dot(50, 97)], [...typed('Rating', 15, 100), ...typed('Good', 64, 100)])).toEqual([]);
  });
});
