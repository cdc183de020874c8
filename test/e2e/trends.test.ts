import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { addressesAsked, sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();
const onPage = (
  path: string,
  use: (page: Page) => Promise<void>,
  look: { scripts?: boolean; width?: 390 | 320 } = {}
) => withPage(site.browser, site.at(path), use, look);

const figure = (page: Page, name: string) => page.locator(`figure[data-figure="${name}"]`);
const title = (page: Page, name: string) => figure(page, name).locator('.title').innerText();
const query = (page: Page) => new URL(page.url()).search;
const choose = (page: Page, label: string, option: string | { label: string }) =>
  page.getByLabel(label, { exact: true }).selectOption(option);

/** Counts how often the page's status line says something new, from now on. */
const countAnnouncements = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const status = document.querySelector('[data-trends] [role="status"]');
    if (!status) throw new Error('There is no status line.');
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true
    });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('what is changing', () => {
  test('is whole without scripts: findings, ratings, scores, areas and every programme', async () => {
    await onPage(
      '/trends/',
      async (page) => {
        const findings = await page.getByRole('navigation', { name: 'In short' }).innerText();
        expect(findings).toMatch(/Ratings: .*Good or better/);
        for (const name of [
          'ratings-by-period',
          'scores-by-year',
          'ratings-by-region',
          'headline-scores',
          'scores-by-programme',
          'ratings-apart'
        ])
          expect(await figure(page, name).locator('.picture svg[role="img"]').count(), name).toBe(1);
        expect(await page.locator('#choose-place').isDisabled()).toBe(true);
        expect(await figure(page, 'headline-scores').innerText()).toMatch(/advise against close comparison/);
      },
      { scripts: false }
    );
  });

  test('says beside the chart that a year’s mix is not the country’s', async () => {
    await onPage('/trends/', async (page) => {
      const text = await figure(page, 'ratings-by-period').innerText();
      expect(text).toMatch(/chosen partly by risk/);
      expect(text).toMatch(/fieldwork is known for only \d+ of \d+ inspections/);
      expect(text).toMatch(/standard 3\.4/);
    });
  });

  test('keeps the choice in the address, asks for nothing, and says once what stands there', async () => {
    await onPage('/trends/', async (page) => {
      await countAnnouncements(page);
      const asked = addressesAsked(page);
      await choose(page, 'Programme', 'yjs-2021');
      expect(query(page)).toBe('?programme=yjs-2021');
      expect(await heard(page)).toEqual([
        expect.stringMatching(/^England and Wales, by year\. Standards of 2021: \d+/)
      ]);
      await choose(page, 'Published in each', 'half-year');
      await choose(page, 'Place', { label: 'London' });
      expect(query(page)).toBe('?programme=yjs-2021&period=half-year&region=London');
      expect(await heard(page)).toHaveLength(3);
      expect(await title(page, 'ratings-by-period')).toMatch(/^London: /);
      expect(await figure(page, 'ratings-by-period').locator('svg[role="img"] desc').textContent()).toMatch(
        /January to June 2022: \d/
      );
      await choose(page, 'Programme', '');
      await choose(page, 'Published in each', 'year');
      await choose(page, 'Place', '0');
      expect(query(page)).toBe('');
      // Chromium fetches the icon anew for each address.
      expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    });
  });

  test('opens as its address says, and names what it did not understand', async () => {
    await onPage('/trends/?programme=yjs-2025&period=month&police=atlantis&colour=red', async (page) => {
      const notice = await page.locator('.notice').innerText();
      for (const word of ['month', 'atlantis', 'colour']) expect(notice).toContain(word);
      expect(await page.locator('#choose-programme').inputValue()).toBe('yjs-2025');
      expect(await page.locator('#choose-period').inputValue()).toBe('year');
      expect(await page.locator('main').innerText()).toMatch(/The programme chosen gives no score/);
    });
  });

  test('can be chosen from by keyboard alone, and the focus stays', async () => {
    await onPage('/trends/', async (page) => {
      await page.locator('#choose-period').focus();
      await page.keyboard.press('ArrowDown');
      expect(query(page)).toBe('?period=half-year');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('choose-period');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('choose-place');
    });
  });

  test('gives the same numbers in its table as in its picture', async () => {
    await onPage('/trends/', async (page) => {
      const ratings = figure(page, 'ratings-by-period');
      await ratings.getByText('Table', { exact: true }).click();
      const cells = await ratings.locator('tbody tr').first().locator('th, td').allInnerTexts();
      const [, year, outstanding, good, , , rated] = cells;
      const told = await ratings.locator('svg[role="img"] desc').textContent();
      expect(told).toContain(`${year}: ${outstanding} Outstanding, ${good} Good`);
      expect(told).toContain(`Good or better ${Number(outstanding) + Number(good)} of ${rated}`);
    });
  });

  test.each([390, 320] as const)('fits %i px', async (width) => {
    await onPage(
      '/trends/?period=half-year',
      async (page) => {
        await page.locator('#police-force-areas summary').click();
        expect(await sidewaysOverflow(page)).toBe(0);
      },
      { width }
    );
  });
});
