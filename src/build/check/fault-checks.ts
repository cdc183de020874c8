import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { impossibleCounts, unequalSamples, unexplainedCounts } from './case-counts';
import { brokenThresholds } from './discretion-thresholds';
import { impossibleInspectionDates } from './inspection-dates';
import { duplicateKeys } from './keys';
import { unknownPlaces } from './named-areas';
import { brokenNeighbours, unregisteredNeighbours } from './neighbours';
import { contradictoryAreas } from './observation-areas';
import { emptyDenominators, impossibleShares, rivalUseRows, unexplainedGaps } from './observation-rows';
import { misnamedInspections, ratingsWithoutScale, scoresWithoutBasis } from './overall-ratings';
import { unequalPopulations } from './populations';
import { wrongPercentages } from './printed-percentages';
import { foreignParts } from './programme-parts';
import { brokenWordRanges, foreignResults, scoresOutsideSoFar } from './programme-results';
import { brokenBands } from './rating-bands';
import { brokenLimits } from './rating-limits';
import { danglingReferences } from './references';
import { registerDisagreements } from './register';
import { ratingsOutsideBand } from './score-bands';
import { unequalSums } from './score-sums';
import { brokenShareThresholds } from './share-thresholds';
import { overfullSplits } from './shares';
import { unpinnedNotes } from './source-note-places';
import { reversedSpans } from './spans';
import { endedYetCurrent, missingSuccessors, successorLoops } from './successors';
import { unequalTotals } from './totals';

/** A check that finds what may not stand: facts in, every offender out. */
export type FaultCheck = (facts: Facts) => Fault[];

/** Every check whose findings stop the build. */
export const faultChecks: readonly FaultCheck[] = [
  duplicateKeys,
  danglingReferences,
  unknownPlaces,
  registerDisagreements,
  missingSuccessors,
  successorLoops,
  endedYetCurrent,
  unequalPopulations,
  brokenNeighbours,
  unregisteredNeighbours,
  brokenBands,
  brokenThresholds,
  brokenLimits,
  brokenShareThresholds,
  foreignParts,
  foreignResults,
  misnamedInspections,
  impossibleInspectionDates,
  reversedSpans,
  ratingsWithoutScale,
  scoresWithoutBasis,
  ratingsOutsideBand,
  unequalSums,
  unequalSamples,
  impossibleCounts,
  unexplainedCounts,
  wrongPercentages,
  scoresOutsideSoFar,
  brokenWordRanges,
  overfullSplits,
  unequalTotals,
  unpinnedNotes,
  contradictoryAreas,
  rivalUseRows,
  unexplainedGaps,
  impossibleShares,
  emptyDenominators
];
