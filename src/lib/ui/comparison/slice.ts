import type { SetKind, SeriesMissing } from '$lib/data/words';
import type { SetScores } from '$lib/queries/set-scores';
import type { PlacedScores } from '$lib/words/set-ratings';
import type { SetStandard } from '$lib/queries/set-standards';
import type { Measure, SetComparison } from '$lib/stats/compare-with-set';

/** A set that the reader may choose. */
export interface OfferedSet {
  id: string;
  kind: SetKind | 'own';
  name: string;
  /** Members without the service. */
  members: number;
  /** Places of the members in `SliceMembers.names`; empty for sets too large to draw one by one. */
  drawn: readonly number[];
}

/** The service's own value of one period. */
export interface OwnPoint {
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  missing: SeriesMissing | null;
  /** True where the facts mark the figure as doubtful. */
  doubtful: boolean;
  /** True where the counts were worked out from the rate. */
  derived: boolean;
  /** True where the rate stands on older population estimates than later ones, so that it is no measure of change. */
  olderBase: boolean;
}

/** A measure that services are compared by. */
export interface ComparedMeasure extends Measure {
  id: string;
  name: string;
  unit: string;
  polarity: 'low' | 'high' | 'none';
  source: { text: string; href?: string }[];
  /** The service's own values, oldest first. */
  points: readonly OwnPoint[];
}

/** One comparison, with the spread of the members' values. */
export interface ComparedCell extends SetComparison {
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
  lowest: number | null;
  highest: number | null;
}

/** The other services of the sets that are small enough to draw, with their values. */
export interface SliceMembers {
  names: readonly { id: string; name: string }[];
  /** By measure, then period: a value, or null, for each name in its order. */
  values: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
}

/** Overall ratings of a set, without the service, and where the service's score lies among them. */
export type SetRatings = PlacedScores & Pick<SetScores, 'set_id'>;
/** Standards of a set, without the service. */
export type SetStandards = Pick<SetStandard, 'set_id' | 'standard_code' | 'members' | 'members_known'>;

/** All that a service's comparison needs: every fixed set, every period. It comes with the page. */
export interface ComparisonSlice {
  service: { id: string; name: string; country: string };
  sets: readonly OfferedSet[];
  measures: readonly ComparedMeasure[];
  /** Indicators that the service has no figure of in any period, with the reason of the newest. */
  absent: readonly { name: string; missing: SeriesMissing | null }[];
  /** By set, measure and period. */
  cells: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ComparedCell>>>>>>;
  members: SliceMembers;
  ratings: readonly SetRatings[];
  standards: readonly SetStandards[];
}
