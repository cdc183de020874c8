import { group } from 'd3-array';
import type { Share } from '$lib/words/describe-shares';
import type { Comparison } from '../palette';

/** A population and how its bars look. */
export interface SharePopulation {
  population: string;
  look: Comparison;
}

/** A category with a share for each population; null where none is printed. */
export interface ShareGroup {
  category: string;
  bars: (SharePopulation & { share: Share | null })[];
}

const LOOKS: ReadonlyMap<string, Comparison> = new Map([
  ['Service’s caseload', 'own'],
  ['England and Wales caseload', 'national'],
  ['Resident children', 'other']
]);
const ORDER: readonly Comparison[] = ['own', 'national', 'other'];

/** Populations, the service's own first: known ones have their own look, others the next that is free. */
export function sharePopulations(shares: readonly Share[]): SharePopulation[] {
  const names = [...new Set(shares.map(({ population }) => population))];
  const free = ORDER.filter((look) => !names.some((name) => LOOKS.get(name) === look));
  return names
    .map((population) => ({ population, look: LOOKS.get(population) ?? free.shift() ?? 'other' }))
    .sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look));
}

/** Categories in order of first appearance, each with the bars of all populations. */
export function shareGroups(shares: readonly Share[], populations: readonly SharePopulation[]): ShareGroup[] {
  return [...group(shares, ({ category }) => category)].map(([category, inCategory]) => ({
    category,
    bars: populations.map((one) => ({
      ...one,
      share: inCategory.find(({ population }) => population === one.population) ?? null
    }))
  }));
}
