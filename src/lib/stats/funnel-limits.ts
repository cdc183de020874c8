/** Control limits around a pooled value; both null where none are defined. */
export interface FunnelLimits {
  lower: number | null;
  upper: number | null;
}

/** Limits that are not defined. */
export const noLimits = (): FunnelLimits => ({ lower: null, upper: null });
