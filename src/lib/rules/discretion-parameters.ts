import type { DiscretionThresholdRow } from '../data/discretion-thresholds';
import { DISCRETION_TESTS, type DiscretionTestName } from '../data/words';

/** Thresholds of the tests of professional discretion. */
export interface DiscretionParameters {
  /** Percentage points from a band boundary, included. */
  withinPoints: number;
  /** Cases of one key question judged otherwise. */
  changedCases: number;
  /** Cases in a sample or sub-sample, included, that count as few. */
  fewCases: number;
}

/** A threshold as its table holds it. */
export type Threshold = Pick<DiscretionThresholdRow, 'programme_id' | 'test' | 'threshold'>;

/** The thresholds of one programme's rows; NaN where a test has none, which `thresholdFaults` reports. */
export function discretionParameters(rows: readonly Threshold[]): DiscretionParameters {
  const of = (test: DiscretionTestName) => rows.find((row) => row.test === test)?.threshold ?? NaN;
  return { withinPoints: of('boundary'), changedCases: of('one-case'), fewCases: of('few-cases') };
}

/** Tests of one programme without a threshold, with several, or with one that no test can use. */
export function thresholdFaults(rows: readonly Threshold[]): string[] {
  return DISCRETION_TESTS.flatMap((test) => {
    const own = rows.filter((row) => row.test === test).map((row) => row.threshold);
    if (own.length === 0) return [`no threshold for the discretion test ${test}`];
    if (own.length > 1) return [`the discretion test ${test} has ${own.length} thresholds`];
    return own
      .filter((threshold) => !Number.isSafeInteger(threshold) || threshold < 1)
      .map((threshold) => `the discretion test ${test} cannot have the threshold ${threshold}`);
  });
}
