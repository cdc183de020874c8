import type { Draft } from '../../../../../src/build/read/draft';
import type { KnownCell } from '../../../../../src/build/read/review/known-cell';
import type { PageReport, PageValue } from '../../../../../src/build/read/review/page/page-data';
import { pageReport } from '../../../../../src/build/read/review/report-data';
import { KNOWN, mixedDraft } from '../invented-drafts';

/** The invented mixed draft (or another) as the page has it. */
export function pageOf(draft: Draft = mixedDraft(), known: readonly KnownCell[] = KNOWN): PageReport {
  return pageReport(draft, new Map(known.map((cell) => [cell.id, cell])));
}

/**
 * A value of the invented mixed draft by the words of its code.
 * @throws Error when the draft has none
 */
export function valueOf(code: string, report: PageReport = pageOf()): PageValue {
  const found = report.values.find((value) => value.code === code);
  if (!found) throw new Error(`No value “${code}”.`);
  return found;
}
