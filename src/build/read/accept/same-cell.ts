import type { FactName } from '$lib/data/manifest';
import { contractOf } from '../../facts';
import type { PartialDate, PartialSpan } from '$lib/data/partial-date';
import { partialSpan } from '$lib/data/partial-date';

/** Columns of dates that a report may give less exactly than they are known. */
const DATES = new Set(['published', 'published_by', 'fieldwork']);

const lies = (inner: PartialDate, outer: PartialDate) => outer.from <= inner.from && inner.to <= outer.to;

function lessExact(read: PartialSpan | null, stands: PartialSpan | null): boolean {
  return !!read && !!stands && lies(stands.start, read.start) && lies(stands.end, read.end);
}

const asNumber = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);

/**
 * Whether a cell as read says nothing other than the cell that stands in data/: the same text, the same number (43 and
 * 43.0), or a date that is merely less exact than the one standing.
 */
export function sameCell(table: FactName, column: string, stands: string, read: string): boolean {
  if (stands === read) return true;
  const type = contractOf(table).columns[column]?.sqlType;
  if (type === 'INTEGER' || type === 'DOUBLE') return asNumber(stands) === asNumber(read);
  return DATES.has(column) && lessExact(partialSpan(read), partialSpan(stands));
}
