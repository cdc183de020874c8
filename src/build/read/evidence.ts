import type { Evidence } from './draft';
import type { Block } from './source';

const MOST = 240;

/**
 * The words of a block as evidence, with their place.
 * @param about a part of the words to keep in sight when the block is long
 */
export function evidenceOf(
  { page, line, cells }: Pick<Block, 'page' | 'line' | 'cells'>,
  about = ''
): Evidence {
  const words = cells.filter(Boolean).join(' | ');
  if (words.length <= MOST) return { page, line, words };
  const at = Math.max(0, about === '' ? 0 : words.indexOf(about.slice(0, 40)));
  const start = Math.min(Math.max(0, at - 60), words.length - MOST);
  const cut = words.slice(start, start + MOST).trim();
  return { page, line, words: `${start > 0 ? '… ' : ''}${cut}${start + MOST < words.length ? ' …' : ''}` };
}

/** Where one sentence of a passage stands, with the sentence alone for its words. */
export function evidenceOfSentence({ page, line }: Pick<Block, 'page' | 'line'>, sentence: string): Evidence {
  return { page, line, words: sentence };
}
