/** How a service's value of one period was come by; the words of `service_series.basis`. */
export const SERIES_BASES = [
  'service',
  'authority',
  'joint-value',
  'former-code',
  'main-authority',
  'pooled',
  'weighted',
  'not-whole'
] as const;
