import type { ListedProgramme } from '$lib/queries/programme-list';
import type { ListedStandard } from '$lib/queries/standard-list';
import { programmeInShort } from '../list/listed-service';
import { standardRows, type StandardRow } from '../compare/standard-rows';

/** A page of one standard, of every programme that has it under this very name. */
export interface StandardPage extends StandardRow {
  /** `2.2 Planning (court disposals)`: several standards have the same name, so the domain is said where it is needed. */
  title: string;
}

/** `2.2 Planning (court disposals)`. */
export function standardTitle(
  { code, name, domainName }: Pick<StandardRow, 'code' | 'name' | 'domainName'>,
  all: readonly Pick<StandardRow, 'name' | 'domainName'>[]
): string {
  const shared = all.some((other) => other.name === name && other.domainName !== domainName);
  return shared ? `${code} ${name} (${domainName.toLowerCase()})` : `${code} ${name}`;
}

/** Every page of a standard, in the order of their codes; the id is its address. */
export function standardPages(standards: readonly ListedStandard[]): StandardPage[] {
  const rows = standardRows(standards);
  return rows.map((row) => ({ ...row, title: standardTitle(row, rows) }));
}

/** Codes that programmes gave to different standards: each such code is a page of its own that leads to both. */
export function sharedCodes(pages: readonly StandardPage[]): string[] {
  return [...new Set(pages.filter(({ id, code }) => id !== code).map(({ code }) => code))];
}

/**
 * The standards that have had a number, in the order of their programmes, each with its programmes' short names.
 * @param programmes oldest first
 */
export function severalUnder(
  code: string,
  pages: readonly StandardPage[],
  programmes: readonly Pick<ListedProgramme, 'programme_id' | 'name'>[]
) {
  const place = ({ programmeIds }: StandardPage) =>
    programmes.findIndex(({ programme_id: id }) => programmeIds.includes(id));
  return pages
    .filter((page) => page.code === code)
    .sort((a, b) => place(a) - place(b))
    .map((page) => ({
      id: page.id,
      code,
      name: page.name,
      programmes: programmes
        .filter(({ programme_id: id }) => page.programmeIds.includes(id))
        .map(({ name }) => programmeInShort(name))
    }));
}

/** The page of a programme's standard. */
export function pageOf(
  pages: readonly StandardPage[],
  programmeId: string,
  code: string
): StandardPage | null {
  return pages.find((page) => page.code === code && page.programmeIds.includes(programmeId)) ?? null;
}
