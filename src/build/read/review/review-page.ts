import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Draft } from '../draft';
import { bundleScript } from './bundle-script';
import type { KnownCell } from './known-cell';
import { Markup, markup } from './page/markup';
import { headOf, pageReport } from './report-data';
import { staticList } from './static-list';
import { staticFrame } from './static-frame';
import { staticReport } from './static-report';

/** Data inside the page: nothing in it can end its element. */
function embedded(id: string, data: unknown): Markup {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return markup`<script type="application/json" id="${id}">${new Markup(json)}</script>`;
}

/** The page's style; a browser reads line ends as \n, and its hash must be of what the browser reads. */
const pageStyle = (): string =>
  readFileSync(new URL('./page/page.css', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy under which the page's own script and style run, and nothing is ever asked for. */
function policyFor(script: string, style: string): string {
  return `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
}

/**
 * The review page: one HTML document that is opened from disk and asks for nothing. A person sees each value of each
 * draft beside its words and what `data/` holds, decides it, and saves `decisions.json` (`decisionsSchema`).
 * @param known cells of `data/` that the drafts have values for
 * @returns the whole document
 * @throws Error when the page's script cannot be put together
 */
export async function reviewPage(drafts: readonly Draft[], known: readonly KnownCell[]): Promise<string> {
  const script = await bundleScript();
  const style = pageStyle();
  const cells = new Map(known.map((cell) => [cell.id, cell]));
  const reports = drafts.map((draft) => pageReport(draft, cells));
  const sections = drafts.flatMap((draft, index) => {
    const report = reports[index];
    return report ? [staticReport(draft, report, index), embedded(`values-${index}`, report.values)] : [];
  });
  const body = markup`${staticList(drafts, reports)}${sections}${embedded('reports', reports.map(headOf))}`;
  return staticFrame({ policy: policyFor(script, style), script, style, body }).text;
}
