import type { Block } from '../source';

const NUMBERED = /^(\d{1,2}) (?=["'‘“]?\p{Lu}\p{L}*[ ,.])/u;
const SHORTEST = 30;
/** A note before or after it in the numbering stands at most this many blocks away. */
const NEAR = 3;

function numberOf(block: Block | undefined): number | null {
  if (!block || block.cells.length !== 1) return null;
  if (block.kind === 'footnote') return Number(block.marks[0]?.[0]);
  const words = block.cells[0] ?? '';
  const number = words.length < SHORTEST ? undefined : NUMBERED.exec(words)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * Finds the footnotes whose numbers an extraction did not keep raised: sentences that begin with a bare number, next to
 * one with the number before or after it.
 */
export function withPlainFootnotes(blocks: readonly Block[]): Block[] {
  const numbers = blocks.map(numberOf);
  return blocks.map((block, i) => {
    const number = numbers[i];
    if (block.kind !== 'text' || number === null || number === undefined) return block;
    const near = numbers.slice(Math.max(0, i - NEAR), i + NEAR + 1);
    if (!near.includes(number - 1) && !near.includes(number + 1)) return block;
    const words = (block.cells[0] ?? '').replace(NUMBERED, '');
    return { ...block, kind: 'footnote' as const, cells: [words], marks: [[String(number)]] };
  });
}
