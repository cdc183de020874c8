import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/built-site';
import { printed, sheetFaults } from './support/printed-sheets';
import { sidewaysOverflow, withPage, type OpenOptions } from './support/watched-page';

const site = builtSite();
const onBrief = <T>(year: number, use: (page: Page) => Promise<T>, options: OpenOptions = {}) =>
  withPage(site.browser, site.at(`/trends/brief/${year}/`), use, options);
const wordsOf = async (page: Page) => ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');

/** The first year, the one with most names, the one by two sets of standards, and the one that is not over. */
const YEARS = [2018, 2022, 2025, 2026];

describe('a year’s brief on paper', () => {
  it.each(YEARS)('is one A4 page with its fonts, nothing cut, nothing under 9 points: %i', async (year) => {
    await onBrief(year, async (page) => {
      const { pages, size, fonts, embedded } = await printed(page);
      expect(pages).toBe(1);
      expect(size).toEqual([595, 842]);
      expect(fonts).toBeGreaterThan(0);
      expect(embedded).toBe(fonts);
      expect(await sheetFaults(page)).toEqual([]);
    });
  });

  it('leaves the site’s own head, foot and button out', async () => {
    await onBrief(2023, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['body header:has(nav)', 'main + footer', '[data-print]'])
        expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    });
  });
});

describe('a year’s brief on screen', () => {
  it('is whole before any script runs: counts with what they are of, interval, names and dates', async () => {
    const text = await onBrief(2023, wordsOf, { scripts: false });
    expect(text).toMatch(/Good or better in 2023: 17 of 23 \(74 %\).*54 to 87 %/);
    expect(text).toContain('In 2018 to 2022 it was 55 of 94 (59 %): no clear difference');
    expect(text).toContain('Coventry, Swindon, West Berkshire');
    expect(text).toContain('At the end of 2023, 112 of the 155 services of today had a known rating');
    expect(text).toContain('/trends/brief/2023/ on YOS Compare');
  });

  it('keeps the standards of 2025 apart and calls no rating by them higher or lower', async () => {
    const text = await onBrief(2025, wordsOf);
    expect(text).toContain('Good or better in 2025: 5 of 9');
    expect(text).toContain('Good or better in 2025: 6 of 11');
    const again = /Inspected again(.*?)How old the ratings are/.exec(text)?.[1] ?? '';
    expect(again).toContain('no change can be read from them: Derby (Good, then Outstanding)');
    expect(again).not.toMatch(/higher|lower|better|worse/);
  });

  it('says up to when the year that is not over is known', async () => {
    expect(await onBrief(2026, wordsOf)).toMatch(/Good or better in 2026.*?: 4 of 6.*27 January 2026/);
  });

  it('is led to from the page on what is changing, and leads back', async () => {
    await withPage(site.browser, site.at('/trends/'), async (page) => {
      await page.getByRole('link', { name: 'Brief of 2024' }).click();
      await page.getByRole('heading', { level: 1, name: /2024/ }).waitFor();
      await page.getByRole('link', { name: /What is changing/ }).click();
      await page.getByRole('heading', { level: 1, name: 'What is changing?' }).waitFor();
    });
  });

  it.each(YEARS)('fits a narrow screen: %i', async (year) => {
    expect(await onBrief(year, sidewaysOverflow, { width: 390 })).toBe(0);
  });
});

describe('re-inspections, ages and totals on the page on what is changing', () => {
  const onTrends = <T>(use: (page: Page) => Promise<T>, options: OpenOptions = {}) =>
    withPage(site.browser, site.at('/trends/'), use, options);

  it('are whole before any script runs', async () => {
    const text = await onTrends(wordsOf, { scripts: false });
    expect(text).toContain('Of 4 re-inspections by comparable standards, 3 ended in a higher rating');
    expect(text).toContain('the inspection before it was of Western Bay');
    expect(text).toMatch(/75 of (the )?147/);
    expect(text).toContain('before January 2023');
    expect(text).toContain('1 service not found. Oldham was read on a news page');
  });

  it('have no matrix for four pairs', async () => {
    expect(await onTrends((page) => page.locator('.matrix').count())).toBe(0);
  });

  it('count each age to today, oldest first, for every service with a rating', async () => {
    await onTrends(async (page) => {
      const ages = await page.locator('section[aria-labelledby="age"] [data-age]').allTextContents();
      expect(ages).toHaveLength(147);
      expect(ages.filter((age) => age === '')).toEqual([]);
      const unrated = page.locator('section[aria-labelledby="age"] td.cell');
      expect(await unrated.count()).toBe(8);
    });
  });
});
