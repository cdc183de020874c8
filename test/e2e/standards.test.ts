import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage, type OpenOptions } from './support/watched-page';

const site = builtSite();
const on = <T>(path: string, use: (page: Page) => Promise<T>, options: OpenOptions = {}) =>
  withPage(site.browser, site.at(path), use, options);
const words = (path: string) => on(path, (page) => page.locator('main').innerText(), { scripts: false });

describe('the page on all standards', () => {
  test('says without scripts that it cannot be said yet, how little is known and what it would take', async () => {
    const said = await words('/standards/');
    expect(said).toMatch(/Open sources do not say yet\. Of the [\d,]+ ratings .* \(\d+ %\) could be read/);
    expect(said).toMatch(
      /[\d,]+ further ratings \([\d,]+ by the standards of 2018 and [\d,]+ by the standards of 2021\)/
    );
    expect(said).toContain('It could not read “Requires improvement”');
    expect(said).toContain('which name what was Outstanding or Inadequate');
    expect(said).toContain('none of the 17 inspections found is counted');
  });

  test('gives no share of ratings, and no standard a place among others', async () => {
    const figures = await on('/standards/', (page) =>
      page.$$eval('figure[data-figure]', (all) => all.map((one) => one.getAttribute('data-figure')))
    );
    expect(figures).toEqual(['known-yos-2018', 'known-yjs-2021', 'known-yjs-2021-4-1']);
    expect(await words('/standards/')).not.toMatch(/Good or better least often/);
  });

  test('shows the six inspections with complete sets, named with programme and date, as no sample', async () => {
    await on('/standards/', async (page) => {
      const table = page.getByRole('table', { name: /whose sets are complete/ });
      const heads = await table.locator('thead th').allInnerTexts();
      expect(heads).toHaveLength(6);
      for (const head of heads) expect(head).toMatch(/standards of 20(18|21)\s+report of .*20\d\d/);
      expect(await table.getByRole('row', { name: /^3\.4/ }).count()).toBe(2);
      const said = await page.locator('main').innerText();
      expect(said).toMatch(/In these 6 inspections, not a sample, 3\.2 Planning \(out-of-court disposals\)/);
      expect(said).toContain('only 3 inspections of the 6 can tell one standard from another');
    });
  });

  test('leads to every standard, and each of them is there', async () => {
    await on('/standards/', async (page) => {
      const links = await page.$$eval('main a[href*="/standards/"]', (all) => [
        ...new Set(all.map((one) => (one as HTMLAnchorElement).href))
      ]);
      expect(links).toHaveLength(14);
      for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    });
  });

  test.each([1280, 390, 320] as const)('fits a window of %i px', async (width) => {
    expect(await on('/standards/', sidewaysOverflow, { width })).toBe(0);
  });
});

describe('the page of one standard', () => {
  test('lists who is known to hold each rating, each with how and where it was read', async () => {
    await on('/standards/2.2/', async (page) => {
      const rows = page.locator('section', { hasText: 'Standards of 2021' }).locator('.group li');
      expect(await rows.count()).toBeGreaterThan(2);
      for (const row of await rows.allInnerTexts())
        expect(row).toMatch(/20\d\d\s+from (the report|another page): \S/);
    });
  });

  test('says which key question drives it, by points and cases, and that few reports do not speak for all', async () => {
    const said = await words('/standards/2.2/');
    expect(said).toContain('18 points and 2 cases below the next');
    expect(said).toContain('The rule alone gives Requires improvement');
    expect(said).toMatch(
      /Results are published for 1 of \d+ inspections: which question drives this standard in general cannot be said/
    );
  });

  test('keeps the prompts of each report by themselves, lowest first, with what they are of', async () => {
    await on('/standards/3.3/', async (page) => {
      const folded = page.locator('details', { hasText: 'Prompts of Harrow' });
      await folded.locator('summary').click();
      expect(await folded.innerText()).toContain('the whole sample');
      const shares = (await folded.locator('tbody tr').allInnerTexts()).map((row) =>
        Number(/(\d+) %/.exec(row)?.[1])
      );
      expect(shares.length).toBeGreaterThan(5);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    });
  });

  test('a number that two standards have had leads to both, and neither knows the other’s ratings', async () => {
    await on('/standards/3.4/', async (page) => {
      await page.getByRole('link', { name: 'Joint working' }).click();
      await page.waitForURL('**/standards/3.4-yos-2018/');
      const said = await page.locator('main').innerText();
      expect(said).toContain('Standards of 2018');
      expect(said).not.toContain('Harrow');
    });
  });

  test('is reached from a standard on a service’s page', async () => {
    await on('/services/harrow/', async (page) => {
      const tile = page.locator('details.tile', { hasText: '2.2 Planning' }).first();
      await tile.locator('summary').first().click();
      await tile.getByRole('link', { name: '2.2 in other inspections' }).click();
      await page.waitForURL('**/standards/2.2/');
    });
  });

  test.each(['2.2', '3.4-yjs-2021', '4.1'])(
    '%s fits narrow windows and needs the small script only',
    async (code) => {
      await on(
        `/standards/${code}/`,
        async (page) => {
          expect(await sidewaysOverflow(page)).toBe(0);
          const modules = await page.$$eval('script[type="module"]', (all) =>
            all.map((one) => new URL((one as HTMLScriptElement).src).pathname)
          );
          expect(modules.map((path) => path.split('/').at(-1))).toEqual(['static-page.js']);
        },
        { width: 320 }
      );
    }
  );
});
