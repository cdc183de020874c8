import { scoresFound, type DistributionRow } from './describe-distribution';
import { barValue, type RatingBarRow } from './describe-rating-bars';
import { countOf, listInWords } from './lists';
import { formatNumber } from './numbers';

const valuesOf = (rows: readonly DistributionRow[]) =>
  rows.flatMap(({ scores }) => scores.map(({ value }) => value));

/** The finding on headline scores in per cent: how far they lie apart; never where a middle lies. */
export function headlineFinding(rows: readonly DistributionRow[]): string {
  const values = valuesOf(rows);
  if (values.length === 0) return 'No headline score was found';
  const inspections = Math.max(...rows.map((row) => row.inspections));
  return `Headline scores of ${countOf(inspections, 'inspection')} lie between ${formatNumber(Math.min(...values))} and ${formatNumber(Math.max(...values))} %`;
}

/** The finding on programmes that share a scale: each one's median with the number of scores behind it. */
export function sharedScaleFinding(rows: readonly DistributionRow[]): string {
  const known = rows.flatMap((row) =>
    row.median === null ? [] : [`${formatNumber(row.median)} by the ${row.label} (${scoresFound(row)})`]
  );
  if (known.length === 0) return 'Too few scores were found for a median';
  const few = rows.flatMap((row) =>
    row.median === null ? [`by the ${row.label} too few for one (${scoresFound(row)})`] : []
  );
  return `Median score out of 36: ${[...known, ...few].join('; ')}`;
}

/** The finding on a programme that gives ratings alone. */
export function ratingsFinding(row: RatingBarRow): string {
  return `Good or better: ${barValue(row)}`;
}

function noneOf(programmes: number): string {
  if (programmes === 1) return 'it does not give';
  return programmes === 2 ? 'neither gives' : 'none of them gives';
}

/** The finding on programmes without an overall rating: how many inspections were found of each. */
export function withoutScaleFinding(programmes: readonly { name: string; inspections: number }[]): string {
  const each = programmes.map(({ name, inspections }) => countOf(inspections, name));
  return each.length === 0
    ? 'No inspection was found'
    : `Found: ${listInWords(each)}; ${noneOf(each.length)} an overall rating`;
}
