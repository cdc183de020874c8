import { formatPercent } from './numbers';

/** From when on enough is known of a standard for a share: both limits have to be reached. */
export interface EnoughKnown {
  /** Inspections that could rate it. */
  inspected: number;
  /** Fewest known ratings. */
  min_known: number;
  /** Least share of its ratings that must be known, in per cent. */
  min_known_pct: number;
}

/** Whether the number asks for more ratings than the share does, as it can where few were inspected. */
export function numberBinds({ inspected, min_known, min_known_pct }: EnoughKnown): boolean {
  return min_known > Math.ceil((min_known_pct * inspected) / 100);
}

/** The limit that binds: `80 % of 61`; `at least 6 ratings` where that is more. */
export function limitInWords(row: EnoughKnown): string {
  return numberBinds(row)
    ? `at least ${row.min_known} ratings`
    : `${formatPercent(row.min_known_pct)} of ${row.inspected}`;
}

/** From what on shares of some standards are given: `80 %`, or `80 % and 6 ratings` where the number binds for one of them. */
export function limitsInWords(rows: readonly EnoughKnown[]): string {
  const shares = [...new Set(rows.map((row) => formatPercent(row.min_known_pct)))].join(' or ');
  const numbers = [...new Set(rows.filter(numberBinds).map((row) => row.min_known))];
  return numbers.length ? `${shares} and ${numbers.join(' or ')} ratings` : shares;
}
