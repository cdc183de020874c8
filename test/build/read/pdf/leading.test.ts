import { describe, expect, it } from 'vitest';
import { leadingOf, tableLeading } from '../../../../src/build/read/pdf/leading';
import { block, fragmentsFrom } from './invented';

describe('the distance between lines', () => {
  it('is the one that is most common in a size of type', () => {
    const page = fragmentsFrom(
      block(['one', 'two', 'three', 'four', 'five'], 50, 100, 13),
      block(['six'], 50, 180)
    );
    expect(leadingOf([page])(10)).toBeCloseTo(1.3);
  });

  it('is the usual one for a size that is not there', () => {
    expect(leadingOf([])(10)).toBe(1.2);
  });

  it('is in a table the small one of two', () => {
    const cells = [fragmentsFrom(block(['one', 'two'], 50, 100), block(['three', 'four'], 50, 130))];
    expect(tableLeading(cells, 1.5)).toBeCloseTo(1.2);
  });

  it('is told by running text when all gaps in a table are alike', () => {
    expect(tableLeading([fragmentsFrom(block(['one', 'two', 'three'], 50, 100, 18))], 1.2)).toBeCloseTo(1.2);
    expect(tableLeading([], 1.2)).toBeCloseTo(1.2);
  });
});
