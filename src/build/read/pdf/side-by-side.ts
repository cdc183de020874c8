import type { Band } from './bands';
import { cellsOf, columnsOf } from './columns';
import type { Section } from './tables';
import type { Fragment } from './geometry';
import { wordsOf } from './words';

const FIGURE = /^£?\d[\d,.]*\s?%?(?:\s?\(\d[\d.]*\s?%\s?\))?$/;
/** So many figures, and at least as many labels, make a column of key facts of its own. */
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
    return figures >= ENOUGH && parts.length - figures >= figures;
  };
  return cells.every(isMixed) ? cells : null;
}

/** A table right above key facts or below them that makes such columns together with them is a part of them. */
export function withSidesJoined(sections: readonly Section[]): Section[] {
  const out: Section[] = [];
  for (const section of sections) {
    const above = out.at(-1);
    const bands = above ? [...above.bands, ...section.bands] : [];
    const tables = above?.kind === 'table' && section.kind === 'table';
    const known = tables && (sideBySide(above.bands) !== null || sideBySide(section.bands) !== null);
    if (known && sideBySide(bands) !== null) out[out.length - 1] = { kind: 'table', bands };
    else out.push(section);
  }
  return out;
}
