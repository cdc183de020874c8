import type { OverallVerdictRow } from '$lib/data/overall-verdicts';
import type { StandardVerdictRow } from '$lib/data/standard-verdicts';

/** What the rules say of every inspection: one row per rated standard and one per inspection on the 0-36 scale. */
export interface Verdicts {
  standards: StandardVerdictRow[];
  overalls: OverallVerdictRow[];
}
