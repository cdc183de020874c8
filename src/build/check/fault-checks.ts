import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';

/** A check that finds what may not stand: facts in, every offender out. */
export type FaultCheck = (facts: Facts) => Fault[];

/** Every check whose findings stop the build. */
export const faultChecks: readonly FaultCheck[] = [];
