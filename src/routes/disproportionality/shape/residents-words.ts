import { formatNumber } from '$lib/words/numbers';

/** The census count of residents aged 10-17, and estimates for the middle of 2021 and of later years. */
export interface Residents {
  census: number;
  estimates: readonly { period: string; total: number }[];
}

const apart = (from: number, to: number, below: string, above: string) => {
  const pct = (100 * Math.abs(to - from)) / from;
  return `${formatNumber(pct, 1)} % ${to < from ? below : above}`;
};

/** What the counts of residents are, held against the estimates of the same and of the newest year. */
export function residentsWords({ census, estimates }: Residents): string {
  const [same, ...later] = estimates;
  const newest = later.at(-1);
  const counted = `Census 2021 counted ${formatNumber(census)} residents aged 10–17 whose ethnic group it gives`;
  if (!same) return `${counted}.`;
  const held = `${apart(same.total, census, 'fewer', 'more')} than the estimate for the middle of ${same.period} that local rates on this site are held against (${formatNumber(same.total)})`;
  const now = newest
    ? ` By the middle of ${newest.period} there were ${formatNumber(newest.total)}, ${apart(census, newest.total, 'fewer', 'more')} than the census counted.`
    : '';
  return `${counted}: ${held}, so it is indeed the population of these ages.${now}`;
}
