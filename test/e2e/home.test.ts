import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();

describe('the home page', () => {
  test('says what it is, whose site it is not, and how new its facts are, before any script runs', async () => {
    await withPage(
      site.browser,
      site.at('/'),
      async (page) => {
        expect(await page.locator('h1').innerText()).toContain('youth offending service');
        const footer = await page.locator('footer').innerText();
        expect(footer).toContain(
          'not an official site of HM Inspectorate of Probation or of the Youth Justice Board'
        );
        expect(footer).toMatch(/newest fact here is of (\d+ )?[A-Z][a-z]+ \d{4}/);
        expect(footer).toContain('Open Government Licence');
      },
      { scripts: false }
    );
  });

  test('counts every service of today once: rated ones by rating, the others as not found', async () => {
    await withPage(site.browser, site.at('/'), async (page) => {
      await page.locator('figure[data-figure=ratings] summary').click();
      const cells = await page.locator('figure[data-figure=ratings] tbody td').allInnerTexts();
      expect(cells.map(Number).reduce((sum, n) => sum + n, 0)).toBe(155);
    });
  });

  test('leads every reader to a page that is there', async () => {
    await withPage(site.browser, site.at('/'), async (page) => {
      const links = await page.$$eval('.doors a, header a, footer a:not([rel~=external])', (found) =>
        found.map((link) => (link as HTMLAnchorElement).href)
      );
      expect(links.length).toBeGreaterThan(5);
      for (const link of new Set(links)) expect((await page.request.get(link)).status(), link).toBe(200);
    });
  });

  test('lists every service, former ones too, without scripts', async () => {
    await withPage(
      site.browser,
      site.at('/'),
      async (page) => {
        await page.getByText('All services, A to Z').click();
        const list = page.locator('details', { hasText: 'All services, A to Z' });
        expect(await list.locator('li').count()).toBe(172);
        expect(await list.locator('li', { hasText: 'Dacorum' }).innerText()).toContain('Hertfordshire');
      },
      { scripts: false }
    );
  });

  test.each([1280, 390, 320] as const)('fits a window of %i px', async (width) => {
    await withPage(site.browser, site.at('/'), async (page) => expect(await sidewaysOverflow(page)).toBe(0), {
      width
    });
  });

  test('can be skipped through by keyboard: the first stop leads past the header', async () => {
    await withPage(site.browser, site.at('/'), async (page) => {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.innerText()).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  test('links so that it works under any sub-path', async () => {
    await withPage(
      site.browser,
      site.at('/'),
      async (page) => {
        const links = await page.$$eval('a[href]', (found) =>
          found.map((link) => link.getAttribute('href') ?? '')
        );
        expect(links.length).toBeGreaterThan(170);
        expect(links.filter((href) => href.startsWith('/'))).toEqual([]);
      },
      { scripts: false }
    );
  });
});
