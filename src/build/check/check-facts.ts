import type { AuditRow } from '$lib/data/audit';
import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { doubtChecks } from './doubt-checks';
import { faultChecks } from './fault-checks';

/** What the checks found: faults stop the build, doubts become the audit table. */
export interface Checked {
  /** Those of files and contracts first, then check by check. */
  faults: Fault[];
  doubts: AuditRow[];
}

/** Runs every check over the facts; faults of reading them come first. */
export function checkFacts(facts: Facts): Checked {
  const found = faultChecks.flatMap((check) => check(facts));
  return { faults: [...facts.faults, ...found], doubts: doubtChecks.flatMap((check) => check(facts)) };
}
