import type { ServiceResidents } from '$lib/queries/service-residents';
import type { Share } from '$lib/words/describe-shares';
import { formatNumber, formatPercent } from '$lib/words/numbers';

/** A share of the residents aged 10-17 with the number of children behind it; also a row of a figure's table. */
export interface ResidentShare extends Record<string, string | number | null> {
  population: string;
  category: string;
  share_pct: number;
  count: number;
  of: number;
  period: string;
}

/** Mid-year of the estimates. */
const YEAR = '2024';

const roundedPct = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/** The two age groups of the service's residents and of England and Wales', as shares of all aged 10-17. */
export function residentShares(name: string, residents: readonly ServiceResidents[]): ResidentShare[] {
  return residents.flatMap(({ place, younger, older }): (ResidentShare & Share)[] => {
    const of = younger + older;
    const population = `Children living in ${place === 'service' ? name : 'England and Wales'}`;
    const share = (category: string, count: number) => ({
      population,
      category,
      share_pct: roundedPct(count, of),
      count,
      of,
      period: YEAR
    });
    return [share('10-14', younger), share('15-17', older)];
  });
}

/** The finding: how many children live there, and how many of them are of the older group. */
export function residentFinding(name: string, residents: readonly ServiceResidents[]): string {
  const at = (place: ServiceResidents['place']) => residents.find((row) => row.place === place);
  const [own, nation] = [at('service'), at('nation')];
  if (!own) return `How many children live in ${name} is not known`;
  const older = ({ younger, older: part }: ServiceResidents) =>
    formatPercent(roundedPct(part, younger + part), 1);
  const beside = nation ? `, ${older(nation)} in England and Wales` : '';
  return `${formatNumber(own.younger + own.older)} children aged 10–17 live in ${name}; ${older(own)} are 15–17${beside}`;
}
