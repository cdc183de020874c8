import type { FigureColumn, FigureRow } from '$lib/charts/figure-table';
import { betterPct, type RatingShare } from '$lib/words/describe-rating-shares';
import { formatNumber } from '$lib/words/numbers';
import type { RatingTally } from '$lib/words/rating-tally';

const pct = (value: string | number) => formatNumber(Number(value), 0);

/** Columns of a table of counts, headed by what a row is. */
export function tallyColumns(head: string): FigureColumn[] {
  return [
    { key: 'label', label: head },
    { key: 'known', label: 'Known', numeric: true },
    { key: 'inspected', label: 'Of inspections', numeric: true },
    { key: 'outstanding', label: 'Outstanding', numeric: true },
    { key: 'good', label: 'Good', numeric: true },
    { key: 'requires_improvement', label: 'Requires improvement', numeric: true },
    { key: 'inadequate', label: 'Inadequate', numeric: true },
    { key: 'not_rated', label: 'Not rated', numeric: true }
  ];
}

/** The same with the share rated Good or better and its interval. */
export function shareColumns(head: string): FigureColumn[] {
  const missing = 'too few known';
  return [
    ...tallyColumns(head),
    { key: 'better', label: 'Good or better', unit: '%', format: pct, numeric: true, missing },
    { key: 'lower', label: '95 % from', unit: '%', format: pct, numeric: true, missing },
    { key: 'upper', label: 'to', unit: '%', format: pct, numeric: true, missing }
  ];
}

/** The counts of a row under the keys of `tallyColumns`. */
export function tallyCells(label: string, tally: RatingTally): FigureRow {
  const { known, inspected, outstanding, good, requires_improvement, inadequate, not_rated } = tally;
  return { label, known, inspected, outstanding, good, requires_improvement, inadequate, not_rated };
}

/** The counts and the share of a row under the keys of `shareColumns`. */
export function shareCells(row: RatingShare): FigureRow {
  return { ...tallyCells(row.label, row), better: betterPct(row), lower: row.lower, upper: row.upper };
}
