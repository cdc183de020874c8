/** Thresholds of the tests of professional discretion. */
export interface DiscretionParameters {
  /** Percentage points from a band boundary, included. */
  withinPoints: number;
  /** Cases in a sample or sub-sample, included, that count as few. */
  fewCases: number;
}

/**
 * The thresholds as the report on Peterborough (HM Inspectorate of Probation, November 2020) prints them. No other
 * report gives any; they are applied to both programmes, and the pages say so.
 */
export const DISCRETION: DiscretionParameters = { withinPoints: 5, fewCases: 5 };
