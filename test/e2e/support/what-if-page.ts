import type { Locator, Page } from 'playwright-core';
import type { BuiltSite } from './built-site';
import { withPage, type OpenOptions } from './watched-page';

/** Opens the what-if of a service, with a query if need be, lets a test use it, and fails on any fault of the page. */
export const onWhatIf =
  (site: BuiltSite) =>
  <T>(id: string, use: (page: Page) => Promise<T>, options: OpenOptions & { query?: string } = {}) =>
    withPage(site.browser, site.at(`/services/${id}/what-if/${options.query ?? ''}`), use, options);

/** Overall rating, score and what was published, as they stand at the top of the tool. */
export const resultOf = async (page: Page): Promise<string> =>
  (await page.locator('.what-if .overall').innerText()).replaceAll(/\s+/g, ' ');

/** The line of a standard. */
export const lineOf = (page: Page, code: string): Locator =>
  page.locator('.what-if li.standard', {
    has: page.locator('.code', { hasText: new RegExp(`^${code.replace('.', '\\.')}$`) })
  });

/** The field of a key question, its standard's questions being opened. */
export async function fieldOf(page: Page, code: string): Promise<Locator> {
  const line = lineOf(page, code.slice(0, 3));
  if ((await line.locator('details[open]').count()) === 0) await line.locator('summary').click();
  return line.locator('.question', { hasText: code }).locator('input.number');
}

/** What is read out of the changes from now on: every text that the tool's status line takes. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const status = document.querySelector('main .hidden-words[role=status]');
    const heard: string[] = [];
    if (!status) throw new Error('the page has no status line');
    new MutationObserver(() => heard.push(status.textContent?.trim() ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}
