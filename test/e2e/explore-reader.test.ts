import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../a11y/axe';
import { builtSite } from './support/built-site';
import { explorePage } from './support/explore-page';
import { sidewaysOverflow, withPage, type OpenOptions } from './support/watched-page';

const site = builtSite('/some-base');
const ENGINE = /\/engine\/|yos\.duckdb/;

function onExplore<T>(use: (page: Page) => Promise<T>, options: OpenOptions & { hash?: string } = {}) {
  const { hash = '', ...open } = options;
  return withPage(site.browser, `${site.at('/explore/')}${hash}`, use, open);
}

/** Addresses asked for from now on. */
function asked(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  page.on('worker', (worker) => urls.push(worker.url()));
  return urls;
}

describe('a query that comes with a link', () => {
  test('stands in the editor and waits for Run', async () => {
    await onExplore(
      async (page) => {
        const explore = explorePage(page);
        const urls = asked(page);
        await page.getByText('This query came with the link.').waitFor();
        expect(await explore.editor.inputValue()).toBe("select '#&+' as sign");
        await page.waitForLoadState('networkidle');
        expect(urls.filter((url) => ENGINE.test(url))).toEqual([]);
        expect(await explore.table.count()).toBe(0);
        await explore.run();
        expect(await explore.rows('sign')).toEqual([['#&+']]);
        expect(await page.getByText('This query came with the link.').count()).toBe(0);
      },
      { hash: `#${new URLSearchParams({ q: "select '#&+' as sign" })}` }
    );
  });

  test('puts aside what was written by hand, and gives it back', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      await explore.editor.fill('select mine');
      await page.evaluate(() => (location.hash = '#q=select+theirs'));
      await expect.poll(() => explore.editor.inputValue()).toBe('select theirs');
      await page.getByRole('button', { name: 'Bring it back' }).click();
      expect(await explore.editor.inputValue()).toBe('select mine');
    });
  });

  test('in a badly written address harms nothing', async () => {
    await onExplore(async (page) => expect(await explorePage(page).editor.count()).toBe(1), {
      hash: '#q=%E0%A4%A'
    });
  });
});

describe('what stands beside the editor', () => {
  test('puts a name where the caret is, and the caret after it', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      await explore.editor.fill('select  from services');
      await explore.editor.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 7));
      await page.getByText('services', { exact: true }).click();
      await page.getByRole('button', { name: 'police_force_area put into the query' }).first().click();
      await page.keyboard.type(', region');
      expect(await explore.editor.inputValue()).toBe('select police_force_area, region from services');
    });
  });

  test('holds saved queries, of which those to begin with all run', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      const saved = page.getByLabel('Saved queries');
      const labels = await saved.locator('optgroup').first().locator('option').allInnerTexts();
      expect(labels.length).toBeGreaterThan(4);
      for (const label of labels) {
        await saved.selectOption({ label });
        await page.getByRole('button', { name: 'Put into the editor' }).click();
        await explore.run();
        await page.getByText(/^(More than )?\d+ rows?, .*in [\d.]+ m?s\.$/).waitFor({ timeout: 60_000 });
        expect(await explore.notice.count(), label).toBe(0);
      }
    });
  });
});

describe('the page in use', () => {
  test('fits every window, can be used by keyboard alone, and axe finds nothing in it', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      const expectSound = async () => {
        for (const width of [1280, 320, 390]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await sidewaysOverflow(page), `at ${width} px`).toBe(0);
        }
        expect(await axeFaults(page)).toEqual([]);
      };
      await explore.ask('select * from services limit 5; select 2');
      await explore.said('There are 2 statements');
      await expectSound();
      await explore.ask('select nam from services');
      await explore.said('DuckDB says');
      await expectSound();
      await explore.ask('from services');
      await explore.rows('service_id');
      await page.$$eval('main details', (found) =>
        found.forEach((details) => details.setAttribute('open', ''))
      );
      await expectSound();
      await explore.editor.focus();
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Run');
    });
  });
});
