import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { withPage } from './support/watched-page';

/** A page that is not there answers 404, and the browser says so; anything else is a fault. */
const ITS_OWN_404 = /404|Not found/i;

const site = builtSite();

describe('a page that is not there', () => {
  test('suggests the services whose names are nearest', async () => {
    await withPage(
      site.browser,
      site.at('/services/bury-and-rochadle/'),
      async (page) => {
        await page.getByText('Did you mean:').waitFor();
        expect(await page.locator('h1').innerText()).toBe('No service is called “bury and rochadle”');
        const first = page.locator('main li a').first();
        expect(await first.innerText()).toBe('Bury and Rochdale');
        expect(await first.getAttribute('href')).toBe('/services/bury-and-rochdale/');
        expect(
          (await page.request.get(await first.evaluate((a: HTMLAnchorElement) => a.href))).status()
        ).toBe(200);
      },
      { expected: ITS_OWN_404 }
    );
  });

  test('knows the date of the facts and has the search', async () => {
    await withPage(
      site.browser,
      site.at('/no/such/page'),
      async (page) => {
        await page.locator('footer', { hasText: /newest fact here is of/ }).waitFor();
        expect(await page.locator('h1').innerText()).toBe('There is no such page');
        await page.getByRole('combobox').pressSequentially('Gwynedd');
        await page.getByRole('option', { name: 'Gwynedd and Ynys Môn' }).waitFor();
      },
      { expected: ITS_OWN_404 }
    );
  });

  test('without scripts leads to the list', async () => {
    await withPage(
      site.browser,
      site.at('/services/nowhere/'),
      async (page) => {
        await page.getByRole('link', { name: 'The list of every service' }).click();
        expect(await page.locator('h1').innerText()).toBe('All services');
      },
      { scripts: false, expected: ITS_OWN_404 }
    );
  });
});
