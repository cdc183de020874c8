import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOWNLOAD_MB } from '$lib/ui/explore/progress-words';
import { builtSite } from './support/built-site';
import { ENDLESS, explorePage } from './support/explore-page';
import { withPage, type OpenOptions } from './support/watched-page';

const site = builtSite('/some-base');
const ENGINE = /\/engine\/|yos\.duckdb/;

function onExplore<T>(use: (page: Page) => Promise<T>, options: OpenOptions = {}) {
  return withPage(site.browser, site.at('/explore/'), use, options);
}

/** Addresses asked for from now on. */
function asked(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  page.on('worker', (worker) => urls.push(worker.url()));
  return urls;
}

describe('the explore page before anything is run', () => {
  test('without scripts says what it needs, and leads to the files', async () => {
    await onExplore(
      async (page) => {
        const text = await page.locator('main').innerText();
        expect(text).toContain('needs JavaScript');
        expect(text).toContain(`about ${DOWNLOAD_MB} MB`);
        expect(await page.locator('textarea, select, button').count()).toBe(0);
        const files = page.locator('main a[href$="/data/"]').first();
        expect(
          (
            await page.request.get(new URL((await files.getAttribute('href')) ?? '', page.url()).href)
          ).status()
        ).toBe(200);
      },
      { scripts: false }
    );
  });

  test('loads at most 60 kB of script, packed, and no byte of the engine', async () => {
    await withPage(site.browser, site.at('/data/'), async (page) => {
      const bodies: Promise<Buffer>[] = [];
      const urls = asked(page);
      page.on('response', (response) => {
        if (/\.js$/.test(response.url())) bodies.push(response.body());
      });
      await page.goto(site.at('/explore/'), { waitUntil: 'networkidle' });
      await page.getByLabel('Saved queries').waitFor();
      const bytes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
      expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(60_000);
      expect(urls.filter((url) => ENGINE.test(url))).toEqual([]);
    });
  });

  test('fetches nothing for a reader who saves data until Run, which does', async () => {
    await onExplore(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
      });
      await page.reload({ waitUntil: 'networkidle' });
      const explore = explorePage(page);
      const urls = asked(page);
      await explore.editor.focus();
      await explore.editor.pressSequentially(' ');
      await page.waitForLoadState('networkidle');
      expect(urls).toEqual([]);
      await explore.ask('select 1 as one');
      expect(await explore.rows('one')).toEqual([['1']]);
      expect(urls.filter((url) => ENGINE.test(url))).not.toEqual([]);
    });
  });
});

describe('a query', () => {
  test('that is there at first runs by Run, shows null as a word, numbers to the right, and its address', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      let bytes = 0;
      page.on('requestfinished', (request) => {
        if (ENGINE.test(request.url()))
          void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
      });
      await explore.run();
      const rows = await explore.rows('services');
      expect(rows.reduce((sum, [, services]) => sum + Number(services), 0)).toBe(155);
      expect(rows.map(([rating]) => rating)).toContain('null');
      const alignments = await explore.table
        .locator('tbody tr:first-child td')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign));
      expect(alignments).toEqual(['left', 'right', 'left', 'left']);
      expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe(
        await explore.editor.inputValue()
      );
      expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeGreaterThan(0);
      expect(Math.abs(bytes / 1e6 - DOWNLOAD_MB)).toBeLessThan(1);
    });
  });

  test('with more rows than are shown says so, and its file holds them all', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      await explore.ask('select count(*) as all_of_them from observations');
      const all = Number((await explore.rows('all_of_them'))[0]?.[0]);
      expect(all).toBeGreaterThan(10_000);
      await explore.ask('from observations');
      expect(await explore.rows('period')).toHaveLength(500);
      expect(await explore.status.innerText()).toMatch(
        /^More than 500 rows, of which the first 500 are shown/
      );
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the result as CSV' }).click()
      ]);
      await page.getByText(`The file holds the whole result: ${all.toLocaleString('en-GB')} rows.`).waitFor();
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.startsWith('\uFEFFindicator_id,')).toBe(true);
      expect(csvParse(text).length).toBe(all);
    });
  });

  test('that a newer one follows gives way, even when it would never end', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      await explore.ask('select 1 as one');
      await explore.rows('one');
      await explore.ask(ENDLESS);
      await page.getByText('The query runs.').waitFor();
      await explore.ask('select 2 as two');
      expect(await explore.rows('two')).toEqual([['2']]);
    });
  });

  test('that never ends can be stopped, and the next one runs', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      await explore.ask('select 1 as one');
      await explore.rows('one');
      await explore.ask(ENDLESS);
      await page.getByText('The query runs.').waitFor();
      await explore.stop();
      expect(await explore.status.innerText()).toMatch(/^Stopped\./);
      await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
      expect(await explore.editor.inputValue()).toBe(ENDLESS);
      await explore.ask('select 3 as three');
      expect(await explore.rows('three')).toEqual([['3']]);
    });
  });
});
