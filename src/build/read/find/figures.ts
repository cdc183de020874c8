import type { Source } from '../source';
import type { Pair } from './pairs';

/** A printed figure without signs, thousands commas and what is glued behind a percentage: `£1,163,204`, `64%20`. */
export const bare = (figure: string) =>
  figure
    .replace(/^£\s?/, '')
    .replace(/[(%].*$/, '')
    .replace(/[,\s]/g, '');

/**
 * A mark that may be glued behind a count ("315" for 3 with note 15): a note with this mark is printed, and no place
 * marks it otherwise.
 */
export function gluedMark(value: string, { passage, figure }: Pair, source: Source): string | null {
  if (passage.marks.flat().length || figure.includes('%')) return null;
  const used = new Set(
    source.blocks.filter(({ kind }) => kind !== 'footnote').flatMap(({ marks }) => marks.flat())
  );
  const note = source.footnotes.find(
    ({ mark }) => mark !== '' && mark.length < value.length && value.endsWith(mark) && !used.has(mark)
  );
  return note?.mark ?? null;
}
