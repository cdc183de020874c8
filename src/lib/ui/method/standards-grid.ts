import type { ProgrammeRules, StandardRule } from '$lib/rules/programme-rules';
import { domainsOf } from './rating-rules';

/** One standard across programmes; null where a programme does not have it. */
export interface GridRow {
  code: string;
  cells: readonly (StandardRule | null)[];
}

/** The standards of one domain across programmes. */
export interface GridDomain {
  code: string;
  name: string;
  rows: readonly GridRow[];
}

const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code, 'en');

/** Lays the standards of several programmes side by side, by domain and code. */
export function standardsGrid(programmes: readonly ProgrammeRules[]): GridDomain[] {
  const domains = new Map(programmes.flatMap(domainsOf).map(({ code, name }) => [code, name]));
  return [...domains]
    .map(([code, name]) => {
      const codes = new Set(
        programmes.flatMap(({ standards }) => standards.filter((s) => s.domain === code).map((s) => s.code))
      );
      const rows = [...codes].map((standard) => ({
        code: standard,
        cells: programmes.map(({ standards }) => standards.find((s) => s.code === standard) ?? null)
      }));
      return { code, name, rows: rows.sort(byCode) };
    })
    .sort(byCode);
}

/** What a standard's rating rests on, in words. */
export function restsOn({ basis, countsToScore }: StandardRule): string {
  const words = basis === 'cases' ? 'from cases' : 'from evidence';
  return countsToScore ? words : `${words}, outside the score`;
}
