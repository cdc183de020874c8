import { partialSpan, type PartialDate } from '$lib/data/partial-date';
import { contractOf } from './check-edit';
import type { PageValue } from './page-data';

/** How a text for a cell stands to what `data/` holds there. */
export type Standing = 'new' | 'same' | 'less-exact' | 'more-exact' | 'differs';

/** Columns of dates that one source may give less exactly than another. */
const DATES: ReadonlySet<string> = new Set(['published', 'published_by', 'fieldwork']);

const within = (inner: PartialDate, outer: PartialDate): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Whether the first date (or span of dates) is the second one, told more exactly. */
function narrower(exact: string, coarse: string): boolean {
  const inner = partialSpan(exact);
  const outer = partialSpan(coarse);
  return inner !== null && outer !== null && within(inner.start, outer.start) && within(inner.end, outer.end);
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Cell of a value: its column, and what `data/` holds. */
export type Cell = Pick<PageValue, 'table' | 'column' | 'known'>;

/**
 * How a text stands to what `data/` holds for its cell; an empty cell holds nothing. The same number written otherwise
 * (43 and 43.0) is the same; dates may agree at different precision.
 */
export function standingOf(text: string, { table, column, known }: Cell): Standing {
  if (known === null || known.value === '') return 'new';
  const numeric = contractOf(table, column)?.sqlType !== 'VARCHAR' && isNumber(text) && isNumber(known.value);
  if (known.value === text || (numeric && Number(known.value) === Number(text))) return 'same';
  if (!DATES.has(column)) return 'differs';
  if (narrower(known.value, text)) return 'less-exact';
  return narrower(text, known.value) ? 'more-exact' : 'differs';
}

/** Each standing in words that follow what stands in `data/`. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  new: 'nothing stands there',
  same: 'same',
  'less-exact': 'agrees, less exactly',
  'more-exact': 'agrees, more exactly',
  differs: 'differs'
};

/**
 * What a text would replace in `data/`; undefined where it replaces nothing: nothing stands there, the same does, or
 * the same date more exactly, which is then kept.
 */
export function replacedBy(text: string, cell: Cell): string | undefined {
  const standing = standingOf(text, cell);
  return standing === 'differs' || standing === 'more-exact' ? cell.known?.value : undefined;
}
