import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/build/read/evidence';

const block = (...cells: string[]) => ({ page: 3, line: 12, cells });
const word = (n: number) => `word${String(n).padStart(4, '0')} `;
const long = Array.from({ length: 100 }, (_, i) => word(i)).join('');

describe('evidence', () => {
  it('is all words of a short block, with its place; empty cells are left out', () => {
    expect(evidenceOf(block('2.1', '', 'Assessment', 'Good'))).toEqual({
      page: 3,
      line: 12,
      words: '2.1 | Assessment | Good'
    });
  });
  it('is cut only where the block is long, and says so', () => {
    expect(evidenceOf(block('x'.repeat(240))).words).toBe('x'.repeat(240));
    const { words } = evidenceOf(block('x'.repeat(241)));
    expect(words).toBe(`${'x'.repeat(240)} …`);
  });
  it('keeps what it is about in sight, wherever that stands', () => {
    for (const n of [0, 1, 50, 98, 99]) {
      const { words } = evidenceOf(block(long), word(n).trim());
      expect(words).toContain(word(n).trim());
      expect(words.length).toBeLessThanOrEqual(244);
    }
  });
  it('shows on which sides words are missing', () => {
    const ends = (n: number) => {
      const { words } = evidenceOf(block(long.trim()), word(n).trim());
      return [words.startsWith('… '), words.endsWith(' …')];
    };
    expect([ends(0), ends(50), ends(99)]).toEqual([
      [false, true],
      [true, true],
      [true, false]
    ]);
  });
  it('begins at the beginning where the words that it is about are not in the block', () => {
    expect(evidenceOf(block(long), 'elsewhere').words.startsWith(word(0))).toBe(true);
  });
});
