import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { faultAt, placed } from './placed';

/** Official totals whose four ratings do not add to the services inspected. */
export function unequalTotals({ tables }: Facts): Fault[] {
  return placed(tables.official_totals).flatMap((at) => {
    const { outstanding, good, requires_improvement: improve, inadequate, services } = at.row;
    const sum = outstanding + good + improve + inadequate;
    return sum === services ? [] : [faultAt(at, 'services', `${sum}, the sum of its four ratings`, 'totals')];
  });
}
