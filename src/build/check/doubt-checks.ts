import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';

/** A check that finds what must be read with care: facts in, rows of the audit table out. */
export type DoubtCheck = (facts: Facts) => AuditRow[];

/** Every check whose findings go to the audit table. */
export const doubtChecks: readonly DoubtCheck[] = [];
