import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();
const onList = (use: (page: Page) => Promise<void>, query = '') =>
  withPage(site.browser, site.at(`/services/${query}`), use);

const rows = (page: Page) => page.locator('table.services tbody tr');
const column = (page: Page, n: number) =>
  page.locator(`table.services tbody tr > :nth-child(${n})`).allInnerTexts();
const query = (page: Page) => new URL(page.url()).search;

describe('the list of services', () => {
  test('is whole without scripts, former services apart with those that took over', async () => {
    await withPage(
      site.browser,
      site.at('/services/'),
      async (page) => {
        expect(await rows(page).count()).toBe(155);
        const cumbria = page.locator('table:not(.services) tbody tr', { hasText: 'Cumbria' }).first();
        expect(await cumbria.innerText()).toMatch(/Cumberland\s+Westmorland and Furness/);
        expect(await page.locator('main').innerText()).toMatch(
          /Age is counted to the newest fact, \d+ \w+ \d{4}/
        );
      },
      { scripts: false }
    );
  });

  test('says words, not gaps, where no rating or score was found', async () => {
    await onList(async (page) => {
      const scores = await column(page, 5);
      expect(scores.filter((text) => text.trim() === '')).toEqual([]);
      expect(scores.filter((text) => text.includes('no rating found')).length).toBeGreaterThan(0);
    });
  });

  test('sorts by a heading and tells its direction; what is missing comes last', async () => {
    await onList(async (page) => {
      await page.getByRole('button', { name: 'Score of 36' }).click();
      const heading = page.getByRole('columnheader', { name: 'Score of 36' });
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      expect(query(page)).toBe('?sort=score');
      const scores = (await column(page, 5)).map((text) => Number.parseInt(text, 10));
      const known = scores.filter((score) => !Number.isNaN(score));
      expect(known).toEqual([...known].sort((a, b) => b - a));
      expect(scores.slice(known.length).every(Number.isNaN)).toBe(true);
      await page.getByRole('button', { name: 'Score of 36' }).click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      expect(query(page)).toBe('?sort=score&order=reversed');
    });
  });

  test('filters, counts aloud what is kept, and writes only what was chosen into the address', async () => {
    await onList(async (page) => {
      expect(query(page)).toBe('');
      await page.getByLabel('Country').selectOption('Wales');
      expect(await page.locator('main p[role=status]').innerText()).toMatch(
        /^17 of 155 services; \d+ of 17 former/
      );
      expect(await rows(page).count()).toBe(17);
      expect(query(page)).toBe('?country=Wales');
      await page.getByLabel('Country').selectOption('');
      expect(query(page)).toBe('');
    });
  });

  test('takes its state from the address, and a word that is no choice counts as none', async () => {
    await onList(async (page) => {
      expect(await page.getByLabel('Region').inputValue()).toBe('London');
      expect(await page.getByLabel('Latest rating').inputValue()).toBe('');
      const regions = await column(page, 6);
      expect(new Set(regions)).toEqual(new Set(['London']));
      const names = await column(page, 1);
      expect(names).toEqual([...names].sort((a, b) => b.localeCompare(a, 'en')));
    }, '?region=London&rating=Great&order=reversed');
  });

  test('finds a service by a district and says why', async () => {
    await onList(async (page) => {
      await page.locator('table.services', { hasText: 'Dacorum is in Hertfordshire' }).waitFor();
      expect(await rows(page).count()).toBe(1);
    }, '?q=dacorum');
  });

  test('a link to the bare list forgets what was chosen', async () => {
    await onList(async (page) => {
      await page.getByText(/^1 of 155 services/).waitFor();
      await page.getByRole('link', { name: 'Services', exact: true }).click();
      await page.getByText('155 services and, apart, 17 former ones').waitFor();
      expect(query(page)).toBe('');
    }, '?q=dacorum');
  });

  test('counts ages to the reader’s day once scripts run', async () => {
    await onList(async (page) => {
      await page.getByText(/Age is counted to today, \d+ \w+ \d{4}/).waitFor();
    });
  });

  test.each([1280, 390, 320] as const)(
    'fits a window of %i px; the table scrolls in its own region',
    async (width) => {
      await withPage(
        site.browser,
        site.at('/services/'),
        async (page) => {
          expect(await sidewaysOverflow(page)).toBe(0);
          const region = page.getByRole('region', { name: 'Services of today' });
          expect(await region.getAttribute('tabindex')).toBe('0');
        },
        { width }
      );
    }
  );
});
