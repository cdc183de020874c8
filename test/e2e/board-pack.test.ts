import { describe, expect, it } from 'vitest';
import { builtSite } from './support/built-site';
import { printed, sheetFaults } from './support/printed-sheets';
import { sidewaysOverflow, withPage, type OpenOptions } from './support/watched-page';
import type { Page } from 'playwright-core';

const site = builtSite();
const onPack = <T>(id: string, use: (page: Page) => Promise<T>, options: OpenOptions = {}) =>
  withPage(site.browser, site.at(`/services/${id}/board-pack/`), use, options);

/**
 * Most of everything, and least: twelve standards, most differences with an earlier rating, a long name, worked-out
 * ratings, Wales, no score.
 */
const SERVICES = [
  'harrow',
  'surrey',
  'bath-and-north-east-somerset',
  'dorset-combined',
  'monmouthshire-and-torfaen',
  'south-tees'
];

describe('the board pack on paper', () => {
  it.each(SERVICES)(
    'is two A4 pages with their fonts, nothing cut, nothing under 9 points: %s',
    async (id) => {
      await onPack(id, async (page) => {
        const { pages, size, fonts, embedded } = await printed(page);
        expect(pages).toBe(2);
        expect(size).toEqual([595, 842]);
        expect(fonts).toBeGreaterThan(0);
        expect(embedded).toBe(fonts);
        expect(await sheetFaults(page)).toEqual([]);
      });
    }
  );

  it('prints whole without scripts, with the age on the day of the facts and the address as a path', async () => {
    await onPack(
      'harrow',
      async (page) => {
        expect((await printed(page)).pages).toBe(2);
        expect(await sheetFaults(page)).toEqual([]);
        const text = (await page.textContent('main'))?.replace(/\s+/g, ' ') ?? '';
        expect(text).toMatch(/Age of the evidence: at least \d+ years.* on \d+ \w+ 20\d\d, counted from/);
        expect(text).toContain('/services/harrow/ on YOS Compare');
        expect(await page.getByRole('button', { name: 'Print or save as PDF' }).isVisible()).toBe(false);
      },
      { scripts: false }
    );
  });

  it('leaves the site’s own head, foot and button out', async () => {
    await onPack('cardiff', async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['body header:has(nav)', 'main + footer', '[data-print]'])
        expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
      expect(await page.locator('.foot').allInnerTexts()).toMatchObject([/page 1 of 2/, /page 2 of 2/]);
    });
  });
});

describe('the board pack on screen', () => {
  it('holds the numbers of the service’s own page', async () => {
    const pack = await onPack('hertfordshire', (page) => page.innerText('main'));
    const own = await withPage(site.browser, site.at('/services/hertfordshire/'), (page) =>
      page.innerText('main')
    );
    const said = /First-time entrants\s+([\d,]+) in (\d{4})/.exec(pack);
    expect(said, 'the newest rate of first-time entrants').not.toBeNull();
    expect(own).toContain(`First-time entrants: ${said?.[1]} per 100,000 aged 10-17 in ${said?.[2]}`);
    const differences = await onPack('barnsley', (page) =>
      page.locator('#differences ~ ol .said').allInnerTexts()
    );
    const list = await withPage(site.browser, site.at('/services/barnsley/'), (page) =>
      page.locator('#differs-most + ol li').allInnerTexts()
    );
    expect(differences).toHaveLength(list.length);
    for (const [i, line] of list.entries()) expect(differences[i]).toContain(line.replace(/^\w+: /, ''));
  });

  it('counts the age to today, gives its whole address and prints at the button', async () => {
    await onPack('harrow', async (page) => {
      expect(await page.locator('[data-age]').innerText()).toMatch(
        /^at least \d+ years?( and \d+ months?)?$/
      );
      expect(await page.locator('a[data-address]').innerText()).toBe(site.at('/services/harrow/'));
      expect(await page.locator('.foot').first().innerText()).toMatch(/read on \d+ \w+ 20\d\d/);
      await page.evaluate(() => {
        window.print = () => {
          document.title = 'printed';
        };
      });
      await page.getByRole('button', { name: 'Print or save as PDF' }).click();
      expect(await page.title()).toBe('printed');
    });
  });

  it('is led to from the service’s page', async () => {
    await withPage(site.browser, site.at('/services/harrow/'), async (page) => {
      await page.getByRole('link', { name: /Board pack/ }).click();
      await page.getByRole('heading', { level: 1, name: /Harrow/ }).waitFor();
      expect(page.url()).toBe(site.at('/services/harrow/board-pack/'));
    });
  });

  it.each(['tower-hamlets-and-city-of-london', 'harrow'])('fits a narrow screen: %s', async (id) => {
    expect(await onPack(id, sidewaysOverflow, { width: 390 })).toBe(0);
  });
});
