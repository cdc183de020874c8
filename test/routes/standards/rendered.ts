import { render } from 'svelte/server';
import type { Engine } from '$lib/engine/engine';
import { ask } from '$lib/engine/ask';
import { standardList } from '$lib/queries/standard-list';
import { standardPages } from '$lib/ui/standards/standard-pages';
import Standard from '../../../src/routes/standards/[code]/+page.svelte';
import { askStandard } from '../../../src/routes/standards/[code]/shape/ask-standard';
import Overview from '../../../src/routes/standards/+page.svelte';
import { askOverview } from '../../../src/routes/standards/shape/ask-overview';

/** Markup without comments and classes, white space as a reader sees it. */
const plain = (markup: string) =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/\s+/g, ' ');

/** The page on all standards, as the server renders it. */
export async function overviewMarkup(engine: Engine): Promise<string> {
  return plain(render(Overview, { props: { data: await askOverview(engine) } }).body);
}

/** The page of one standard, as the server renders it. */
export async function standardMarkup(engine: Engine, id: string): Promise<string> {
  const page = standardPages(await ask(engine, standardList, {})).find((one) => one.id === id);
  if (!page) throw new Error(`no page ${id}`);
  const data = { ...(await askStandard(engine, page)), several: null };
  return plain(render(Standard, { props: { data } }).body);
}

/** Words of a markup. */
export const wordsOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The table of a figure as texts, without its head; null where there is no such figure. */
export function figureTable(markup: string, name: string): string[][] | null {
  const start = markup.indexOf(`data-figure="${name}"`);
  if (start < 0) return null;
  const figure = markup.slice(start, markup.indexOf('</figure>', start));
  const body = figure.slice(figure.indexOf('<tbody'), figure.indexOf('</tbody>'));
  return body
    .split('<tr')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.trim()));
}

/** Names of all figures. */
export const figuresOf = (markup: string) =>
  [...markup.matchAll(/data-figure="([^"]+)"/g)].map(([, name = '']) => name);
