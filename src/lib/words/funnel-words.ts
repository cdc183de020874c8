import type { FunnelVerdict } from '$lib/stats/funnel-verdict';
import { countOf } from './lists';
import { formatNumber } from './numbers';

/** Where a value lies in a funnel, as it follows `is`: `above the 95 % limit`. */
export function funnelVerdictWords(verdict: FunnelVerdict): string {
  switch (verdict) {
    case 'within':
      return 'within the limits';
    case 'higher-95':
      return 'above the 95 % limit';
    case 'higher-99.8':
      return 'above the 99.8 % limit';
    case 'lower-95':
      return 'below the 95 % limit';
    case 'lower-99.8':
      return 'below the 99.8 % limit';
  }
}

/** What φ says, in a sentence. */
export function overdispersionWords(phi: number | null): string {
  if (phi === null) return 'How much services differ beyond chance cannot be worked out.';
  if (phi <= 1)
    return `Services differ no more than chance alone would have them (φ = ${formatNumber(phi, 1)}).`;
  return `Services differ more than chance alone would have them (φ = ${formatNumber(phi, 1)}, where 1 is chance alone): plain limits then call many of them outliers, so limits that allow for it stand beside them.`;
}

/** How many services lie beyond the 99.8 % limits, by plain and by adjusted limits. */
export function outlierWords(plain: number, adjusted: number | null, n: number): string {
  const first = `${plain} of ${countOf(n, 'service')} lie beyond the plain 99.8 % limits`;
  return adjusted === null ? first : `${first}, ${adjusted} beyond those that allow for over-dispersion`;
}

/** A service's place by both kinds of limits, in a sentence. */
export function bothVerdicts(name: string, plain: FunnelVerdict, adjusted: FunnelVerdict | null): string {
  if (adjusted === null) return `${name} is ${funnelVerdictWords(plain)}.`;
  if (plain === adjusted) return `${name} is ${funnelVerdictWords(plain)}, plain and adjusted.`;
  return `${name} is ${funnelVerdictWords(plain)} by plain limits, and ${funnelVerdictWords(adjusted)} once over-dispersion is allowed for.`;
}
