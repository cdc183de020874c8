import { describe, expect, it } from 'vitest';
import { movedPoint, multiply } from '../../../../src/build/read/pdf/matrix';

describe('matrices', () => {
  it('are applied from the inner to the outer', () => {
    const [doubled, shifted] = [
      [2, 0, 0, 2, 0, 0],
      [1, 0, 0, 1, 5, 7]
    ];
    expect(movedPoint(multiply(doubled, shifted), 1, 1)).toEqual([12, 16]);
    expect(movedPoint(multiply(shifted, doubled), 1, 1)).toEqual([7, 9]);
  });

  it('turn a page of a PDF, whose points count from below, the right way round', () => {
    expect(movedPoint([1, 0, 0, -1, 0, 842], 57, 800)).toEqual([57, 42]);
  });
});
