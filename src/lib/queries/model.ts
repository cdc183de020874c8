import comparatorMembers from './sql/model/comparator_members.sql?raw';
import comparatorSets from './sql/model/comparator_sets.sql?raw';
import countedStandards from './sql/model/counted_standards.sql?raw';
import finalSuccessors from './sql/model/final_successors.sql?raw';
import inspectionDates from './sql/model/inspection_dates.sql?raw';
import inspectionFacts from './sql/model/inspection_facts.sql?raw';
import jointSeries from './sql/model/joint_series.sql?raw';
import latestRatings from './sql/model/latest_ratings.sql?raw';
import memberParts from './sql/model/member_parts.sql?raw';
import neighbourPairs from './sql/model/neighbour_pairs.sql?raw';
import neighbourScores from './sql/model/neighbour_scores.sql?raw';
import officialTotalMembers from './sql/model/official_total_members.sql?raw';
import rateParts from './sql/model/rate_parts.sql?raw';
import ratingCategories from './sql/model/rating_categories.sql?raw';
import ratingChanges from './sql/model/rating_changes.sql?raw';
import ratingCounts from './sql/model/rating_counts.sql?raw';
import seriesOffers from './sql/model/series_offers.sql?raw';
import ratingEvidence from './sql/model/rating_evidence.sql?raw';
import serviceLineage from './sql/model/service_lineage.sql?raw';
import serviceMembers from './sql/model/service_members.sql?raw';
import serviceSeries from './sql/model/service_series.sql?raw';
import serviceSets from './sql/model/service_sets.sql?raw';
import sharedSetMembers from './sql/model/shared_set_members.sql?raw';
import suppressedFigures from './sql/model/suppressed_figures.sql?raw';
import widerSeries from './sql/model/wider_series.sql?raw';

/** A view of the warehouse: one grain each, said in the first line of its SQL as `-- grain: columns`. */
export interface ModelView {
  name: string;
  sql: string;
  /** True when its rows are stored, since working them out takes longer than a page may wait. */
  stored?: true;
}

/** Every model view in the order in which they are created, so that each finds those it stands on. */
export const modelViews: readonly ModelView[] = [
  { name: 'inspection_dates', sql: inspectionDates },
  { name: 'inspection_facts', sql: inspectionFacts, stored: true },
  { name: 'counted_standards', sql: countedStandards },
  { name: 'service_lineage', sql: serviceLineage, stored: true },
  { name: 'final_successors', sql: finalSuccessors },
  { name: 'latest_ratings', sql: latestRatings, stored: true },
  { name: 'rating_evidence', sql: ratingEvidence },
  { name: 'official_total_members', sql: officialTotalMembers },
  { name: 'rating_changes', sql: ratingChanges, stored: true },
  { name: 'rating_categories', sql: ratingCategories },
  { name: 'rating_counts', sql: ratingCounts },
  { name: 'service_members', sql: serviceMembers },
  { name: 'rate_parts', sql: rateParts },
  { name: 'member_parts', sql: memberParts },
  { name: 'joint_series', sql: jointSeries },
  { name: 'series_offers', sql: seriesOffers },
  { name: 'service_series', sql: serviceSeries, stored: true },
  { name: 'wider_series', sql: widerSeries, stored: true },
  { name: 'suppressed_figures', sql: suppressedFigures },
  { name: 'neighbour_pairs', sql: neighbourPairs },
  { name: 'neighbour_scores', sql: neighbourScores },
  { name: 'shared_set_members', sql: sharedSetMembers },
  { name: 'comparator_members', sql: comparatorMembers, stored: true },
  { name: 'comparator_sets', sql: comparatorSets, stored: true },
  { name: 'service_sets', sql: serviceSets }
];
