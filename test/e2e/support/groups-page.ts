import type { Page } from 'playwright-core';
import { builtSite } from './built-site';
import { withPage, type OpenOptions } from './watched-page';

/** The page of sets, as a reader uses it. */
export function groupsPage(page: Page) {
  const members = page.locator('section[aria-labelledby="set"] .members');
  const verdicts = page.getByRole('region', { name: /against each of its sets$/ });
  return {
    heading: page.locator('#set'),
    service: page.getByLabel('Service', { exact: true }),
    sets: page.getByRole('navigation', { name: /^Sets of/ }),
    members,
    verdicts,
    notices: page.locator('main .notice'),
    query: () => new URL(page.url()).search,
    /** Names of the members, in their order. */
    names: () => members.locator('tbody th a').allInnerTexts(),
    /** Waits for a heading of the set that is shown. */
    shows: (text: string) => page.locator('#set', { hasText: text }).waitFor(),
    /** Cells of a column of the table of verdicts. */
    column: async (head: string) => {
      const heads = await verdicts.locator('thead th').allInnerTexts();
      const place = heads.findIndex((text) => text.replace(/\s+/g, ' ').startsWith(head));
      return verdicts.locator(`tbody tr > :nth-child(${place + 1})`).allInnerTexts();
    },
    pick: (name: string) => page.getByRole('checkbox', { name, exact: true }).check(),
    compare: page.getByRole('button', { name: 'Compare with these services' }),
    /** Waits for the engine's answer on the own set. */
    answered: () =>
      page.getByText('Your own set is compared below and in the table.').waitFor({ timeout: 60_000 })
  };
}

/** The built site under a sub-path, and a way to open its page of sets with a query. */
export function groupsSite() {
  const site = builtSite('/some-base');
  return {
    site,
    onGroups: <T>(use: (page: Page) => Promise<T>, query = '', options: OpenOptions = {}) =>
      withPage(site.browser, site.at(`/groups/${query}`), use, options)
  };
}
