import type { ListedStandard } from '$lib/queries/standard-list';

/** A row of the heat table: one standard, with the programmes that have it under this very name. */
export interface StandardRow {
  /** `1.1`, or `3.4-yos-2018` where programmes give the code to different standards. */
  id: string;
  code: string;
  name: string;
  domainCode: string;
  domainName: string;
  programmeIds: readonly string[];
  /** Whether it counts to the score of 36. */
  counts: boolean;
}

/**
 * The rows that programmes of one scale share; a standard that differs between them has a row for each, since the two
 * may not be put together.
 */
export function standardRows(standards: readonly ListedStandard[]): StandardRow[] {
  const rows = new Map<string, StandardRow>();
  for (const standard of standards) {
    const { standard_code: code, name, programme_id: programmeId } = standard;
    const known = rows.get(`${code} ${name}`);
    const alike = standards.every((other) => other.standard_code !== code || other.name === name);
    rows.set(`${code} ${name}`, {
      id: alike ? code : `${code}-${programmeId}`,
      code,
      name,
      domainCode: standard.domain_code,
      domainName: standard.domain_name,
      programmeIds: [...(known?.programmeIds ?? []), programmeId],
      counts: standard.counts_to_score === 'yes'
    });
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
