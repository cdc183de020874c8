/** A value with its confidence limits, all in the same unit; all three null where it is not defined. */
export interface Interval {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/** The interval of a value that is not defined: no base, or not known. */
export const noInterval = (): Interval => ({ value: null, lower: null, upper: null });
