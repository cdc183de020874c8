import type { Bar } from './bar';
import { byId, focusOn } from './dom';
import type { Ledger } from './ledger';
import type { ReportView } from './report-view';

/** What an address within the page names: the list, a report, or a value of it; null = another element. */
export type Place = { report: number | null; value: number | null } | null;

/** Reads an address within the page: `#r2-v17`, `#r2`, `#list` or none. */
export function placeOf(hash: string): Place {
  const found = /^#r(\d+)(?:-v(\d+))?$/.exec(hash);
  if (found) return { report: Number(found[1]), value: found[2] === undefined ? null : Number(found[2]) };
  return hash === '' || hash === '#list' ? { report: null, value: null } : null;
}

/** Shows what the address names and puts the focus there. */
export function followAddress(view: ReportView, bar: Bar, ledger: Ledger): void {
  const place = placeOf(location.hash);
  if (!place || (place.report !== null && !ledger.heads[place.report])) return;
  const { report, value } = place;
  const before = view.report;
  if (report !== before) view.open(report);
  bar.refresh(report, ledger.steps > 0);
  const title = report === null ? undefined : ledger.heads[report]?.title;
  document.title = title ? `${title} - Reports to review` : 'Reports to review';
  if (report !== null && value !== null) view.focus(value);
  else if (report !== null) focusOn(byId(`r${report}`).querySelector('h2'));
  else if (before !== null) focusOn(document.querySelector<HTMLElement>(`#list a[href="#r${before}"]`));
}
