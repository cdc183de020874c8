import type { Fault } from '$lib/data/read-table';
import { DISCRETION_TESTS } from '$lib/data/words';
import type { Facts } from '../facts';
import { knownValues } from './known';
import { faultAt, placed } from './placed';
import { scaleOfProgramme } from './programmes';

const CHECK = 'discretion-thresholds';

/** Programmes on the 0-36 scale without a threshold for each test of discretion, and thresholds for another programme. */
export function brokenThresholds(facts: Facts): Fault[] {
  const { programmes, discretion_thresholds: thresholds } = facts.tables;
  const known = knownValues(thresholds, 'programme_id+test');
  const scales = scaleOfProgramme(facts);
  const missing = placed(programmes)
    .filter(({ row }) => row.scale === '0-36')
    .flatMap((at) =>
      DISCRETION_TESTS.filter((test) => known && !known.has(`${at.row.programme_id}+${test}`)).map((test) =>
        faultAt(at, 'programme_id', `a row of discretion_thresholds for its test ${test}`, CHECK)
      )
    );
  const foreign = placed(thresholds)
    .filter(({ row }) => (scales.get(row.programme_id) ?? '0-36') !== '0-36')
    .map((at) => faultAt(at, 'programme_id', 'a programme on the 0-36 scale', CHECK));
  return [...missing, ...foreign];
}
