import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on a page as it stands against WCAG 2.2 AA: rule, help and the elements it is about.
 * @param page a page that may run scripts; axe comes through the debugger, as the page's own policy refuses it
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(script);
  const { violations } = await page.evaluate(
    (levels) => window.axe.run(document, { runOnly: { type: 'tag', values: levels } }),
    LEVELS
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
  );
}
