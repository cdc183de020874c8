import type { Item } from './geometry';

/** Words with the footnote marks that were taken out of them. */
export interface Words {
  text: string;
  marks: readonly string[];
}

/** Gap between two items, as a part of the size of type, from which there is a space between their words. */
const SPACE = 0.15;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /(?<!\b[ckm]?m)[⁰¹²³⁴-⁹]+(?:[,\s]+[⁰¹²³⁴-⁹]+)*/gu;

/**
 * The words of the items of one line, from left to right, white space single. Ligatures are spelt out; raised marks and
 * superscript digits are taken out, as they would else turn "82%" with note 15 into "82%15".
 */
export function wordsOf(items: readonly Item[]): Words {
  const words = known.get(items) ?? spelt(items);
  known.set(items, words);
  return words;
}

/** The words of a line are asked for many times while it is tried out which row it belongs to. */
const known = new WeakMap<readonly Item[], Words>();

function spelt(items: readonly Item[]): Words {
  const marks: string[] = [];
  let text = '';
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before !== undefined && (item.spaced || item.x - before.right > SPACE * item.size)) text += ' ';
    if (item.raised) marks.push(...marksIn(item.text));
    else text += withoutSuperscripts(item.text, marks);
  });
  return { text: tidy(text), marks };
}

/** Spells out ligatures, composes accents and makes white space single; nothing else of a text is changed. */
export function tidy(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

function marksIn(text: string): string[] {
  return text.match(/\d+|[*†‡§]/g) ?? [];
}

function withoutSuperscripts(text: string, marks: string[]): string {
  return text.replace(RAISED, (raised) => {
    marks.push(...marksIn(raised.replace(/[^,\s]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)))));
    return '';
  });
}
