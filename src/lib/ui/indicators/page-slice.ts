import type { BREAK_KINDS } from '$lib/data/words';
import type { MoverRefusal } from '$lib/words/mover-words';
import type { Column, IndicatorHead, Level, LevelWire } from './slice';

/** A break of the series or an event to mark. `scope` is `all`, `all services`, a country, or a service. */
export interface SliceBreak {
  after: string;
  before: string;
  scope: string;
  kind: (typeof BREAK_KINDS)[number];
  note: string;
}

/** A region or country, its values in the order of the slice's periods. */
export interface WiderSeries {
  name: string;
  kind: 'region' | 'country';
  value: Column;
  /** True where the figure was worked out from published ones. */
  derived: boolean;
}

/** A service whose change from the period before is clear: its place, the change and its 99.8 % limits. */
export type PackedMover = readonly [
  place: number,
  change: number,
  lower: number | null,
  upper: number | null
];

/** Who moved between a period and the one before it, or why nothing is said. */
export interface PackedMovers {
  period: string;
  from: string | null;
  /** How many services have counts in both periods. */
  compared: number;
  movers: readonly PackedMover[];
  refusal: MoverRefusal | null;
}

/** All that a page of an indicator takes along. */
export interface IndicatorSlice {
  head: IndicatorHead;
  services: LevelWire;
  /** Of each service the places of its similar services, nearest first. */
  similar: readonly (readonly number[])[];
  regions: readonly string[];
  /** Of each service the place of its region in `regions`. */
  regionOf: readonly number[];
  wider: readonly WiderSeries[];
  breaks: readonly SliceBreak[];
  /** Of each service one letter of `letter-codes`; empty where the indicator carries no trend. */
  trend: string;
  movers: readonly PackedMovers[];
  /** Levels that have values, services first. */
  levels: readonly Level[];
  hasRevisions: boolean;
  /** Where the figures were read, with the month of publication. */
  sources: readonly string[];
  /** Column and row of each service on the map of hexagons. */
  cells: readonly (readonly [column: number, row: number])[];
  /** Period that is shown first. */
  period: string;
}
