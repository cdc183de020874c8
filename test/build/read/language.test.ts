import { describe, expect, it } from 'vitest';
import { englishBlocks, isWelsh } from '../../../src/build/read/language';
import { UnreadableFile } from '../../../src/build/read/source';
import { sourceOf } from './invented';

const WELSH = 'Mae’r gwasanaeth yn dda ac mae plant yn ddiogel, ac nid oedd y bwrdd wedi cwrdd gyda nhw.';
const ENGLISH = 'The service was good and the children were safe, and the board had met with most of them.';
const many = (paragraph: string, n: number) => Array.from({ length: n }, () => paragraph).join('\n\n');
const english = (text: string) => englishBlocks(sourceOf(text)).map(({ cells }) => cells.join(' '));

describe('words', () => {
  it('are Welsh where Welsh words are many and outweigh the English ones', () => {
    expect(isWelsh(WELSH)).toBe(true);
    expect(isWelsh(ENGLISH)).toBe(false);
    expect(isWelsh(`${WELSH} ${ENGLISH}`)).toBe(false);
  });
  it('are Welsh where Welsh words are more than twice as many', () => {
    expect([isWelsh('ac yn ac yn the'), isWelsh('ac yn ac yn the and')]).toEqual([true, false]);
  });
  it('are taken for English while they are few: a title or a name', () => {
    expect(isWelsh('Archwilio ac arolygu plant')).toBe(false);
    expect(isWelsh('Gwasanaeth plant ac ieuenctid')).toBe(true);
    expect(isWelsh('')).toBe(false);
  });
});

describe('a report in English', () => {
  it('is left as it is, Welsh names on its cover too', () => {
    const source = sourceOf(`Archwilio ar y cyd\n\nPlant ac ieuenctid\n\n${many(ENGLISH, 3)}`);
    expect(englishBlocks(source)).toBe(source.blocks);
  });
});

describe('a report in both languages', () => {
  it('keeps its English half, in order', () => {
    const text = `Title\n\n${many(WELSH, 4)}\n\n${many(ENGLISH, 8)}\n\nEnd`;
    expect(english(text)).toEqual(['Title', ...Array.from({ length: 8 }, () => ENGLISH), 'End']);
  });
  it('needs an English half that is more than a few sentences', () => {
    const half = (words: number) => `${WELSH}\n\n${'the '.repeat(words)}`;
    expect(english(half(50))).toHaveLength(1);
    expect(() => english(half(49))).toThrow(UnreadableFile);
  });
  it('may have them by turns', () => {
    expect(english(many(`${WELSH}\n\n${ENGLISH}`, 8))).toHaveLength(8);
  });
});

describe('a report in Welsh', () => {
  it.each([
    ['throughout', many(WELSH, 5)],
    ['but for a paragraph on how to get it in English', `${many(WELSH, 5)}\n\n${ENGLISH}`],
    ['but for a chapter of it', `${many(WELSH, 40)}\n\n${many(ENGLISH, 8)}`],
    ['but for headings', `Contents\n\nRatings\n\n${many(WELSH, 3)}`]
  ])('is refused, and the English edition asked for: %s', (_, text) => {
    expect(() => english(text)).toThrow(UnreadableFile);
    expect(() => english(text)).toThrow(/Welsh edition.*English/);
    try {
      english(text);
    } catch (error) {
      expect(error).toMatchObject({ reason: 'wrong-language' });
    }
  });
});
