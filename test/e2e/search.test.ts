import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { withPage } from './support/watched-page';

const site = builtSite();

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').pressSequentially(text);
  await page.getByRole('option').first().waitFor();
}
const offers = (page: Page) => page.getByRole('option').allInnerTexts();
const onHome = (use: (page: Page) => Promise<void>) => withPage(site.browser, site.at('/'), use);

describe('the search', () => {
  test.each([
    ['Bury', /^Bury and Rochdale/],
    ['Dacorum', /^Hertfordshire\s+Dacorum is in Hertfordshire/],
    ['Cumbria', /^Cumbria\s+a former service, now Cumberland; Westmorland and Furness/],
    ['Ynys Mon', /^Gwynedd and Ynys Môn/],
    ['Ynys Môn', /^Gwynedd and Ynys Môn/],
    ['Gwynedd', /^Gwynedd and Ynys Môn/],
    ['B&NES', /^Bath and North East Somerset/],
    ['saint helens council', /^St Helens/]
  ])('for "%s" offers %s first', async (text, first) => {
    await onHome(async (page) => {
      await type(page, text);
      expect((await offers(page))[0]).toMatch(first);
    });
  });

  test('is a combobox: arrows move, Enter goes, and the choice is told', async () => {
    await onHome(async (page) => {
      const box = page.getByRole('combobox');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await type(page, 'Gwynedd');
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('form [role=status]').innerText()).toBe('One service matches.');
      await page.keyboard.press('ArrowDown');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/services/gwynedd-and-ynys-mon/');
    });
  });

  test('arrows run through the offers and back to the text', async () => {
    await onHome(async (page) => {
      const box = page.getByRole('combobox');
      await type(page, 'Bury');
      const count = (await offers(page)).length;
      for (let i = 0; i <= count; i += 1) await page.keyboard.press('ArrowDown');
      expect(await box.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowUp');
      expect(await page.getByRole('option').last().getAttribute('aria-selected')).toBe('true');
    });
  });

  test('Escape closes the offers, and once more clears the text', async () => {
    await onHome(async (page) => {
      const box = page.getByRole('combobox');
      await type(page, 'Bury');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('option').count()).toBe(0);
      expect(await box.inputValue()).toBe('Bury');
      await page.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('');
    });
  });

  test('a pointer chooses, too', async () => {
    await onHome(async (page) => {
      await type(page, 'Dacorum');
      await page.getByRole('option').first().click();
      await page.waitForURL('**/services/hertfordshire/');
    });
  });

  test('Enter on a text with one match goes there, with several to the list of them', async () => {
    await onHome(async (page) => {
      await type(page, 'Dacorum');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/services/hertfordshire/');
    });
    await onHome(async (page) => {
      await type(page, 'somerset');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/services/?q=somerset');
      await page.getByText(/^\d+ of 155 services/).waitFor();
    });
  });

  test('names spelt alike are offered when nothing is called so', async () => {
    await onHome(async (page) => {
      await type(page, 'Hartlepol');
      expect(await page.locator('.offers').innerText()).toContain('Nothing is called “Hartlepol”');
      expect((await offers(page))[0]).toContain('Hartlepool');
    });
  });

  test('names are fetched when somebody searches, not before', async () => {
    await withPage(site.browser, site.at('/method/'), async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByRole('link', { name: 'YOS Compare' }).click();
      await page.getByRole('combobox').waitFor();
      expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
      await page.getByRole('combobox').focus();
      await page.waitForResponse(/search-index\.json/);
    });
  });

  test('without the names says so, and the list still works', async () => {
    await withPage(
      site.browser,
      site.at('/'),
      async (page) => {
        await page.route('**/search-index.json', (route) => route.fulfill({ status: 503, body: '' }));
        await page.getByRole('combobox').pressSequentially('Bury');
        await page.locator('.offers', { hasText: 'could not be fetched (status 503)' }).waitFor();
        await page.unroute('**/search-index.json');
        await page.getByRole('combobox').pressSequentially(' a');
        await page.getByRole('option').first().waitFor();
      },
      { expected: /503/ }
    );
  });

  test('without scripts leads to the whole list', async () => {
    await withPage(
      site.browser,
      site.at('/'),
      async (page) => {
        await page.getByLabel('Find a service').fill('Bury');
        await page.getByRole('button', { name: 'Search' }).click();
        await page.waitForURL('**/services/?q=Bury');
        expect(await page.locator('table.services tbody tr').count()).toBe(155);
      },
      { scripts: false }
    );
  });
});
