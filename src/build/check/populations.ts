import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { faultAt, placed } from './placed';

/** Authorities whose age groups do not add up, or whose part is larger than its whole. */
export function unequalPopulations({ tables }: Facts): Fault[] {
  return placed(tables.areas).flatMap((at) => {
    const { pop_10_14_2024: younger, pop_15_17_2024: older, pop_10_17_2024: both } = at.row;
    const { pop_0_17_2024: children, pop_total_2024: all } = at.row;
    const fault = (column: string, expected: string) => [faultAt(at, column, expected, 'population')];
    if (younger + older !== both)
      return fault('pop_10_17_2024', `${younger + older}, its parts 10-14 and 15-17 together`);
    if (both > children) return fault('pop_10_17_2024', `at most pop_0_17_2024 (${children})`);
    return children > all ? fault('pop_0_17_2024', `at most pop_total_2024 (${all})`) : [];
  });
}
