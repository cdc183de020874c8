import type { Source } from '../source';
import type { Pair } from './pairs';

/** A printed figure without signs, thousands commas and what is glued behind a percentage: `£1,163,204`, `64%20`. */
export const bare = (figure: string) =>
  figure
    .replace(/^£\s?/, '')
    .replace(/[(%].*$/, '')
    .replace(/[,\s]/g, '');

/** Marks that a figure of this passage could bear: the last one before it, and the next in the numbering. */
function marksAround({ index }: { index: number }, source: Source): string[] {
  const last = source.blocks
    .slice(0, index + 1)
    .filter(({ kind }) => kind !== 'footnote')
    .flatMap(({ marks }) => marks.flat())
    .at(-1);
  return last === undefined ? [] : [last, String(Number(last) + 1)];
}

/**
 * A mark that may be glued behind a count ("315" for 3 with note 15): a note with this mark is printed, and the numbering
 * is just there, or no place marks it otherwise.
 */
export function gluedMark(value: string, { passage, figure }: Pair, source: Source): string | null {
  if (figure.includes('%')) return null;
  const used = new Set(
    source.blocks.filter(({ kind }) => kind !== 'footnote').flatMap(({ marks }) => marks.flat())
  );
  const [near, own] = [marksAround(passage, source), passage.marks.flat()];
  const note = source.footnotes.find(
    ({ mark }) =>
      mark !== '' &&
      !own.includes(mark) &&
      mark.length < value.length &&
      value.endsWith(mark) &&
      (near.includes(mark) || !used.has(mark))
  );
  return note?.mark ?? null;
}
