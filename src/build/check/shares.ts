import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { grouped } from './cells';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';

/** Shares are printed rounded: five of them may add to a little over 100. */
const MOST = 101;

function overfull(rows: readonly Cells[], split: readonly string[]): Fault[] {
  return [...grouped(rows, split).values()].flatMap((group) => {
    const sum = group.reduce((total, { text }) => total + Number(text.share_pct), 0);
    const [first] = group;
    if (!first || sum <= MOST) return [];
    const lines = group.map(({ line }) => line).join(', ');
    const expected = `shares of one split that add to at most ${MOST}: lines ${lines} add to ${Number(sum.toFixed(1))}`;
    return [faultAt(first, 'share_pct', expected, 'shares')];
  });
}

/** Splits whose shares add to more than the whole; the place is the split's first line, all its lines are named. */
export function overfullSplits({ tables }: Facts): Fault[] {
  return [
    ...overfull(placed(tables.report_demographics), ['inspection_id', 'population', 'dimension', 'period']),
    ...overfull(placed(tables.demographics), ['area_name', 'period', 'dimension', 'measure', 'source'])
  ];
}
