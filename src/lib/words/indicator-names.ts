/** Short names of indicators, as a title begins. */
const SHORT: Readonly<Record<string, string>> = {
  fte_rate: 'First-time entrants',
  cs_rate: 'Children cautioned or sentenced',
  reoff_rate_15_17: 'Proven reoffending, aged 15–17',
  reoff_rate_10_14: 'Proven reoffending, aged 10–14',
  lac_convicted_pct: 'Looked-after children convicted or cautioned',
  proven_offences_rate: 'Proven offences',
  disposals_rate: 'Cautions and court sentences'
};

/** Indicators that services are compared by, in the order in which they are read. */
export const COMPARED_INDICATORS: readonly string[] = Object.keys(SHORT);

/** A short name of an indicator for a title; its own name where it has none. */
export function shortIndicatorName(id: string, name: string): string {
  return SHORT[id] ?? name;
}
