import type { Carries } from '$lib/data/words';

/** Levels of area at which an indicator can be looked at. */
export const LEVELS = ['service', 'authority', 'region'] as const;
/** A level of area. */
export type Level = (typeof LEVELS)[number];

/** A column of numbers, one for each area of the level in its order; null = not known. */
export type Column = readonly (number | null)[];
/** One letter for each area of the level in its order; what they stand for is in `known-codes` and `letter-codes`. */
export type Letters = string;

/**
 * Columns of a period: the value with its 95 % limits, the count and what it is out of, the interval of its rank, and,
 * for services, their similar services: median and quartiles, what the value is compared with, members used, and the
 * difference with its limits; where members are suppressed, how many, and the range of the comparator.
 */
export const COLUMN_NAMES = [
  'value',
  'lower',
  'upper',
  'count',
  'base',
  'rankLow',
  'rankHigh',
  'median',
  'lowerQuartile',
  'upperQuartile',
  'comparator',
  'used',
  'members',
  'difference',
  'differenceLower',
  'differenceUpper',
  'suppressed',
  'comparatorFrom',
  'comparatorTo'
] as const;
/** Name of a column. */
export type ColumnName = (typeof COLUMN_NAMES)[number];
/** Columns of a period; those that no area fills are left out. */
export type Columns = Partial<Record<ColumnName, Column>>;

/** Order of the eight limits of a funnel's curve. */
export const FUNNEL_LIMITS = [
  'lower998',
  'lower95',
  'upper95',
  'upper998',
  'adjustedLower998',
  'adjustedLower95',
  'adjustedUpper95',
  'adjustedUpper998'
] as const;

/** The funnel of a period. */
export interface PeriodFunnel {
  pooled: number;
  n: number;
  phi: number | null;
  plain: Letters;
  adjusted: Letters;
  /** Denominators of the curve, rising, and the eight limits there, in the order of `FUNNEL_LIMITS`: `curve-wire`. */
  at: string;
  limits: readonly string[];
}

/** How each service stands to its similar services. */
export interface PeriodVerdicts {
  verdict: Letters;
  reason: Letters;
  /** Places of services whose comparison rests on a count below 10. */
  small: readonly number[];
}

/** One period of a level, but for its columns. */
export interface PeriodHead {
  period: string;
  known: Letters;
  /** Places of the period's sources in the page's list; empty below the level of services. */
  sources: readonly number[];
  /** True where counts were worked out from the rate. */
  countsDerived: boolean;
  /** Places of areas whose value is doubtful. */
  doubtful: readonly number[];
  /** Members without a value, by place of the area. */
  without: Readonly<Record<number, string>>;
  /** Quartiles and median of all values; null for fewer than three. */
  middle: readonly [lower: number, median: number, upper: number] | null;
  /** Class of each value, `1` the lowest to `5`, `-` without a value; only for services. */
  band?: Letters;
  /** How many areas are ranked. */
  rankedOf?: number;
  funnel?: PeriodFunnel;
  verdicts?: PeriodVerdicts;
}
/** One period of a level. */
export interface LevelPeriod extends PeriodHead {
  columns: Columns;
}

interface LevelHead {
  level: Level;
  ids: readonly string[];
  names: readonly string[];
  /** Of each authority the service that it belongs to. */
  services?: readonly string[];
}
/** One level of area with all its periods, newest first. */
export interface LevelSlice extends LevelHead {
  periods: readonly LevelPeriod[];
}
/** A level as it travels: its columns as texts (`level-wire`). */
export interface LevelWire extends LevelHead {
  periods: readonly PeriodHead[];
  /** Places after the point of values. */
  places: number;
  /** Places after the point of differences: 0 in per cent, 1 in points. */
  differencePlaces: number;
  /** Of each column one text a period; empty where the period has none. */
  columns: Partial<Record<ColumnName, readonly string[]>>;
}

/** What an indicator is, as its page needs it. */
export interface IndicatorHead {
  id: string;
  name: string;
  fullName: string;
  unit: string;
  polarity: 'low' | 'high' | 'none';
  judgedBy: 'two-sample' | 'middle-half' | 'none';
  carries: readonly Carries[];
  cannot: string | null;
  counts: string;
  denominator: string | null;
  notes: string;
  source: string;
  sourceUrl: string | null;
}
