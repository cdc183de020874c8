import type { Table } from './define-table';
import { areaCodes } from './area-codes';
import { areas } from './areas';
import { audit } from './audit';
import { breaks } from './breaks';
import { cciScores } from './cci-scores';
import { comparatorMembers } from './comparator-members';
import { comparatorSets } from './comparator-sets';
import { comparisons } from './comparisons';
import { contextFacts } from './context-facts';
import { demographics } from './demographics';
import { discretionThresholds } from './discretion-thresholds';
import { districts } from './districts';
import { fji } from './fji';
import { gssRecodes } from './gss-recodes';
import { indicators } from './indicators';
import { inspections } from './inspections';
import { observations } from './observations';
import { officialTotals } from './official-totals';
import { officialTotalsCheck } from './official-totals-check';
import { overallVerdicts } from './overall-verdicts';
import { population1017 } from './population-10-17';
import { programmes } from './programmes';
import { promptResults } from './prompt-results';
import { prompts } from './prompts';
import { proportionWordings } from './proportion-wordings';
import { questionResults } from './question-results';
import { questions } from './questions';
import { ratingBands } from './rating-bands';
import { ratingChanges } from './rating-changes';
import { ratingCountsTable } from './rating-counts';
import { ratingLimits } from './rating-limits';
import { reportDemographics } from './report-demographics';
import { reportIndicators } from './report-indicators';
import { serviceIndicatorsTable } from './service-indicators';
import { services } from './services';
import { shareThresholds } from './share-thresholds';
import { similarAreasDfe } from './similar-areas-dfe';
import { similarAreasOns } from './similar-areas-ons';
import { sourceNotes } from './source-notes';
import { sources } from './sources';
import { sqsFindings } from './sqs-findings';
import { standardRatings } from './standard-ratings';
import { standardVerdicts } from './standard-verdicts';
import { standards } from './standards';
import { widerAreas } from './wider-areas';

/** Tables read from `data/<family>/<name>.csv`, keyed by table name, in the order in which they are checked. */
export const factTables = {
  programmes,
  standards,
  questions,
  prompts,
  rating_bands: ratingBands,
  discretion_thresholds: discretionThresholds,
  rating_limits: ratingLimits,
  share_thresholds: shareThresholds,
  proportion_wordings: proportionWordings,
  services,
  area_codes: areaCodes,
  areas,
  districts,
  gss_recodes: gssRecodes,
  wider_areas: widerAreas,
  similar_areas_dfe: similarAreasDfe,
  similar_areas_ons: similarAreasOns,
  inspections,
  standard_ratings: standardRatings,
  question_results: questionResults,
  prompt_results: promptResults,
  cci_scores: cciScores,
  sqs_findings: sqsFindings,
  fji,
  context_facts: contextFacts,
  report_indicators: reportIndicators,
  report_demographics: reportDemographics,
  official_totals: officialTotals,
  source_notes: sourceNotes,
  sources,
  indicators,
  observations,
  breaks,
  demographics,
  population_10_17: population1017
} as const;

/** Tables that the build makes from the facts. */
export const builtTables = {
  standard_verdicts: standardVerdicts,
  overall_verdicts: overallVerdicts,
  audit
} as const;

/** Views whose rows are handed out as files: in the warehouse they are written by SQL. */
export const exportedViews = {
  comparator_sets: comparatorSets,
  comparator_members: comparatorMembers,
  rating_counts: ratingCountsTable,
  rating_changes: ratingChanges
} as const;

/** Tables that the build works out from the warehouse's own rows, once its views stand. */
export const comparedTables = {
  service_indicators: serviceIndicatorsTable,
  comparisons,
  official_totals_check: officialTotalsCheck
} as const;

/** Names of the tables of facts. */
export type FactName = keyof typeof factTables;
/** Every table that is written before the views, in the order in which it is written. */
export const allTables: readonly Table[] = [...Object.values(factTables), ...Object.values(builtTables)];
/** Every table that readers get, with its definition, for downloads and the dictionary. */
export const publishedTables: readonly Table[] = [
  ...allTables,
  ...Object.values(exportedViews),
  ...Object.values(comparedTables)
];
