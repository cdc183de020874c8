import type { SCORE_BASES } from '$lib/data/words';
import type { RatingBand } from '$lib/words/describe-ruler';

/** Kinds of place that ratings are shown for; the first place of a slice is England and Wales together. */
export const PLACE_KINDS = ['all', 'country', 'region', 'police-force-area'] as const;
/** Kind of a place. */
export type PlaceKind = (typeof PLACE_KINDS)[number];
/** The two ways in which publication is cut into periods. */
export const PERIOD_KINDS = ['year', 'half-year'] as const;
/** A way in which publication is cut into periods. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];
/** Both programmes on the scale from 0 to 36 together. */
export const TOGETHER = '0-36';

/**
 * Ratings of one programme, place and period: places in the slice's lists, then inspections at each rating best first,
 * those whose rating was not found, and the 95 % limits of the share Good or better (0–1), absent without a rating.
 */
export type PackedCounts = readonly [
  programme: number,
  place: number,
  period: number,
  outstanding: number,
  good: number,
  requiresImprovement: number,
  inadequate: number,
  notFound: number,
  lower?: number,
  upper?: number
];
/** Scores of one programme, place and year: inspections, scores found, and quartiles where there are enough. */
export type PackedSpread = readonly [
  programme: number,
  place: number,
  period: number,
  inspections: number,
  scored: number,
  lowerQuartile?: number,
  median?: number,
  upperQuartile?: number
];
/** One score: service, programme, period (a year), score, and the places it is counted in besides the first. */
export type PackedScore = readonly [
  service: string,
  programme: number,
  period: number,
  score: number,
  places: readonly number[]
];
/** Services of today of one programme and place: all, with a rating found, with an inspection only, with neither. */
export type PackedCoverage = readonly [
  programme: number,
  place: number,
  services: number,
  rated: number,
  unrated: number,
  notFound: number
];

/** All that the page needs to answer its filters: answers of SQL with intervals from the statistics, nothing to add up. */
export interface TrendSlice {
  /** Programmes that rate, `TOGETHER` first; `short` is the part of the name that tells it from the others. */
  programmes: readonly { id: string; name: string; short: string }[];
  places: readonly { kind: PlaceKind; name: string }[];
  /** `all`, then years, then half-years; a bare year among the half-years is one whose half is not known. */
  periods: readonly { kind: PeriodKind | 'all'; text: string }[];
  /** Bands of the score. */
  bands: readonly RatingBand[];
  counts: readonly PackedCounts[];
  spreads: readonly PackedSpread[];
  /** Least number of a period’s scores, and least share of them in per cent, that must be found for a median. */
  scoreNeeds: { scores: number; pct: number };
  scores: readonly PackedScore[];
  /** How all of the scores are known. */
  bases: readonly { basis: (typeof SCORE_BASES)[number]; n: number }[];
  coverage: readonly PackedCoverage[];
  /** How exactly the inspections are dated: all, those with known fieldwork, those with no more than a year. */
  dated: { inspections: number; withFieldwork: number; yearOnly: number };
}
