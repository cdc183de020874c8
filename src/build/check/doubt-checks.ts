import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import { equalSeries } from './equal-series';
import { futureDates } from './future-dates';
import { latePublications, nearDuplicates, unreachableScores } from './inspection-doubts';
import { jointRepeats } from './joint-repeats';
import { jumps } from './jumps';
import { censusCounts, shareJumps } from './national-shares';
import { endedCodes, partYears } from './part-years';
import { ratesAgainstCounts } from './rates-and-counts';
import { disagreements, revisions } from './revisions';
import { scoresBeyondLaterReports, sourceSlips } from './source-slips';
import { sumsOfRates } from './sums-of-rates';
import { bareZeros, markedDoubtful } from './zeros';

/** A check that finds what must be read with care: facts in, rows of the audit table out, at most one per row, column and check. */
export type DoubtCheck = (facts: Facts) => AuditRow[];

/** Every check whose findings go to the audit table. */
export const doubtChecks: readonly DoubtCheck[] = [
  sourceSlips,
  scoresBeyondLaterReports,
  nearDuplicates,
  latePublications,
  unreachableScores,
  futureDates,
  sumsOfRates,
  ratesAgainstCounts,
  partYears,
  endedCodes,
  jumps,
  equalSeries,
  jointRepeats,
  bareZeros,
  markedDoubtful,
  revisions,
  disagreements,
  shareJumps,
  censusCounts
];
