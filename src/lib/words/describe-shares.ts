import { group } from 'd3-array';
import { formatNumber } from './numbers';
import { formatPeriodShort } from './periods';

/** The share of a population that belongs to a category. */
export interface Share {
  population: string;
  category: string;
  /** Per cent. */
  share_pct: number;
  /** Period of the figure; null where not printed. */
  period?: string | null;
  /** Caveat of this figure. */
  note?: string | null;
}

/** A share in per cent, with a decimal only where it has one: `15.2 %`. */
export function sharePercent({ share_pct }: Share): string {
  return `${formatNumber(share_pct)} %`;
}

/** A population with the period of its shares where they all have the same: `Service’s caseload, 2018-19`. */
export function populationInWords(population: string, shares: readonly Share[]): string {
  const own = shares.filter((share) => share.population === population);
  const periods = new Set(own.map(({ period }) => period ?? null));
  const [period] = periods;
  return periods.size === 1 && period ? `${population}, ${formatPeriodShort(period)}` : population;
}

/** What the shares show, in sentences: a sentence for each category, the populations in the order given. */
export function describeShares(shares: readonly Share[], populations: readonly string[]): string {
  if (shares.length === 0) return 'No share is known.';
  return [...group(shares, ({ category }) => category)]
    .map(([category, inCategory]) => {
      const parts = populations.map((population) => {
        const share = inCategory.find((one) => one.population === population);
        return `${population} ${share ? sharePercent(share) : 'not printed'}`;
      });
      return `${category}: ${parts.join(', ')}.`;
    })
    .join(' ');
}
