import type { Band } from './bands';
import { cellsOf, columnsOf } from './columns';
import type { Section } from './tables';
import type { Fragment } from './geometry';
import { wordsOf } from './words';

const FIGURE = /^£?\d[\d,.]*\s?%?(?:\s?\(\d[\d.]*\s?%\s?\))?$/;
/** So many figures, and as many labels, make a column of key facts of its own. */
const ENOUGH = 2;

const isFigure = ({ items }: Fragment) => FIGURE.test(wordsOf(items).text.trim());

/**
 * Two columns of key facts that stand side by side, each with figures and their labels one above the other. They are no
 * table: what stands on one height in both has nothing to do with each other.
 * @returns the fragments of each column, from the left; null for a table, whose columns hold either labels or figures
 */
export function sideBySide(bands: readonly Band[]): Fragment[][] | null {
  const columns = columnsOf(bands);
  if (columns.length !== 2) return null;
  const cells = cellsOf(
    bands.flatMap(({ fragments }) => fragments),
    columns
  );
  const isMixed = (parts: readonly Fragment[]) => {
    const figures = parts.filter(isFigure).length;
    return figures >= ENOUGH && parts.length - figures >= ENOUGH;
  };
  return cells.every(isMixed) ? cells : null;
}

/** Sections that follow each other and make two columns of key facts only together are put into one. */
export function withSidesJoined(sections: readonly Section[]): Section[] {
  const out: Section[] = [];
  for (let i = 0; i < sections.length; i += 1) {
    const last = sections.findLastIndex(
      (section, j) => j > i && section.kind === 'table' && sideBySide(bandsFrom(sections, i, j)) !== null
    );
    const section = sections[i];
    if (section?.kind !== 'table' || last < 0) out.push(...(section ? [section] : []));
    else {
      out.push({ kind: 'table', bands: bandsFrom(sections, i, last) });
      i = last;
    }
  }
  return out;
}

const bandsFrom = (sections: readonly Section[], from: number, to: number) =>
  sections.slice(from, to + 1).flatMap(({ bands }) => bands);
