import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { areaOf } from './observation-area';
import type { Placed } from './placed';
import { faultAt, placed } from './placed';

/** Rows beyond the first that claim to be the one to use for their indicator, area and period. */
export function rivalUseRows({ tables }: Facts): Fault[] {
  const first = new Map<string, number>();
  return placed(tables.observations).flatMap((at) => {
    if (at.row.series !== 'use') return [];
    const key = `${at.row.indicator_id}/${areaOf(at.row)}/${at.row.period}`;
    const line = first.get(key);
    if (line === undefined) first.set(key, at.line);
    const expected = `superseded or alternative: line ${line} is the one to use for this indicator, area and period`;
    return line === undefined ? [] : [faultAt(at, 'series', expected, 'one-use-row')];
  });
}

/** Missing values that do not say why, and reasons beside a value that is there. */
export function unexplainedGaps({ tables }: Facts): Fault[] {
  return placed(tables.observations).flatMap((at) => {
    const { value, missing_reason: reason } = at.row;
    if ((value === null) === (reason !== null)) return [];
    const expected = value === null ? 'why the value is missing' : 'empty, as the value is there';
    return [faultAt(at, 'missing_reason', expected, 'missing-reason')];
  });
}

function impossibleShare(at: Placed<'observations'>): Fault[] {
  const { value, numerator, denominator } = at.row;
  const faults: Fault[] = [];
  if (value !== null && value > 100) faults.push(faultAt(at, 'value', 'a percentage from 0 to 100', 'share'));
  if (numerator !== null && denominator !== null && numerator > denominator)
    faults.push(faultAt(at, 'numerator', `at most the denominator (${denominator})`, 'share'));
  return faults;
}

/** Percentages above 100, and counts above the line that exceed those below it. */
export function impossibleShares({ tables }: Facts): Fault[] {
  const shares = new Set(
    placed(tables.indicators)
      .filter(({ row }) => row.unit === 'per cent')
      .map(({ row }) => row.indicator_id)
  );
  return placed(tables.observations)
    .filter(({ row }) => shares.has(row.indicator_id))
    .flatMap(impossibleShare);
}

/** Denominators of nothing: no rate can be of no one. */
export function emptyDenominators({ tables }: Facts): Fault[] {
  return placed(tables.observations)
    .filter(({ row }) => row.denominator === 0)
    .map((at) => faultAt(at, 'denominator', 'a number above 0, or empty', 'empty-denominator'));
}
