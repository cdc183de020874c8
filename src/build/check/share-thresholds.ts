import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { knownValues } from './known';
import { faultAt, placed } from './placed';

const CHECK = 'share-thresholds';

/** Standards of a programme without a threshold for shares, and thresholds of a programme without standards. */
export function brokenShareThresholds({ tables }: Facts): Fault[] {
  const thresholds = knownValues(tables.share_thresholds, 'programme_id');
  const programmes = knownValues(tables.standards, 'programme_id');
  const without = placed(tables.standards)
    .filter(({ row }) => thresholds && !thresholds.has(row.programme_id))
    .map((at) => faultAt(at, 'programme_id', 'a programme that has a row of share_thresholds', CHECK));
  const idle = placed(tables.share_thresholds)
    .filter(({ row }) => programmes && !programmes.has(row.programme_id))
    .map((at) => faultAt(at, 'programme_id', 'a programme that has standards', CHECK));
  return [...without, ...idle];
}
