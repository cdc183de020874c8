import type { Locator, Page } from 'playwright-core';
import type { BuiltSite } from './built-site';
import { withPage, type OpenOptions } from './watched-page';

/** Opens the page of comparisons with a query, lets a test use it, and fails on any fault of the page. */
export const onCompare =
  (site: BuiltSite) =>
  (query: string, use: (page: Page) => Promise<void>, options: OpenOptions = {}): Promise<void> =>
    withPage(site.browser, site.at(`/compare/${query}`), use, options);

/** Names of the services in the heads of the columns, in their order. */
export const columns = (page: Page): Promise<string[]> =>
  page.locator('.heat-table thead th > a').allInnerTexts();

/** What stands after the page's path. */
export const query = (page: Page): string => new URL(page.url()).search;

/** A line of the heat table by its label. */
export const lineOf = (page: Page, name: string): Locator =>
  page.locator('.heat-table tr', { has: page.getByRole('rowheader', { name }) });

/** What was last said of a change. */
export const status = (page: Page): Promise<string> => page.locator('main p[role=status]').innerText();

/** What of the address was not understood. */
export const notice = (page: Page): Locator => page.locator('.notices');
