import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();

/** Opens a service's page as a reader with a narrow screen and no JavaScript has it. */
const unscripted = <T>(id: string, look: (page: Page) => Promise<T>): Promise<T> =>
  withPage(site.browser, site.at(`/services/${id}/`), look, { width: 390, scripts: false });
const textOf = (id: string) => unscripted(id, async (page) => (await page.textContent('main')) ?? '');

describe('a service page, before any script runs', () => {
  it('says rating, score and standards of Harrow, with the uplift that its report states', async () => {
    const text = await textOf('harrow');
    expect(text).toContain('Harrow was rated Requires improvement');
    expect(text).toContain('17 of 36 points: Requires improvement, 2 points short of Good');
    expect(text).toContain('Raised by the ratings panel');
    expect(text).toContain('7 of 11 (64 %)');
  });

  it('gives each figure a title, a picture, a table and a CSV of the very same rows', async () => {
    const figures = await unscripted('peterborough', (page) =>
      page.$$eval('figure[data-figure]', (found) =>
        found.map((figure) => ({
          name: figure.getAttribute('data-figure'),
          title: figure.querySelector('h2, h3, h4')?.textContent?.trim() ?? '',
          pictures: figure.querySelectorAll('svg, .picture').length,
          rows: figure.querySelectorAll('table tbody tr').length,
          csv: figure.querySelector('a[download]')?.getAttribute('href') ?? ''
        }))
      )
    );
    expect(figures.length).toBeGreaterThan(15);
    for (const { name, title, pictures, rows, csv } of figures) {
      expect(title, `title of ${name}`).not.toBe('');
      expect(pictures, `picture of ${name}`).toBeGreaterThan(0);
      const lines = decodeURIComponent(csv.slice(csv.indexOf(',') + 1))
        .replace(/^\uFEFF/, '')
        .trim()
        .split(/\r?\n/);
      expect(lines.length - 1, `rows of ${name} in its CSV`).toBe(rows);
    }
  });

  it('keeps unknown, partly known and wholly known standards apart', async () => {
    expect(await textOf('camden')).toContain(
      'Which standards made this rating was not found in open sources'
    );
    expect(await textOf('barnet')).toContain('could not read “Requires improvement”');
    expect(await textOf('peterborough')).toContain('All 12 ratings are known (from the report)');
  });

  it('says once what is not published for Wales', async () => {
    const text = await textOf('cardiff');
    expect(text.split('For Wales, open sources hold').length - 1).toBe(1);
  });

  it('leads from a former service to those of today, and keeps its inspection on their timelines', async () => {
    const links = await unscripted('western-bay', (page) =>
      page.$$eval('main header a', (found) => found.map((link) => link.textContent))
    );
    expect(links).toEqual(expect.arrayContaining(['Bridgend', 'Neath Port Talbot', 'Swansea']));
    expect(await textOf('swansea')).toContain('of the former service Western Bay');
  });

  it('follows a chain of successors to its end', async () => {
    const links = await unscripted('halton-and-warrington', (page) =>
      page.$$eval('main header a', (found) => found.map((link) => link.getAttribute('href')))
    );
    expect(links.some((href) => href?.endsWith('/cheshire/') || href?.endsWith('cheshire/'))).toBe(true);
  });

  it('shows the Core Case Inspection of Derbyshire with the advice against close comparison', async () => {
    const text = await textOf('derbyshire');
    expect(text).toContain('advise against close comparison');
    expect(text).toContain('Safeguarding 78 %');
  });

  it('shows the Short Quality Screening of Northamptonshire as ranges of our reading', async () => {
    const text = await textOf('northamptonshire');
    expect(text).toContain('34 cases inspected');
    expect(text).toContain('our reading of the words');
  });

  it('says that local custody figures are not published', async () => {
    expect(await textOf('leeds')).toContain('Custody and remand: no local rate was found');
  });

  it('shows the children who live there, and what is not published of those it works with', async () => {
    const text = await textOf('leeds');
    expect(text).toMatch(/[\d,]+ children aged 10–17 live in Leeds; [\d.]+ % are 15–17/);
    expect(text).toContain('not published for this service');
    expect(text).toContain('No rate by ethnicity against White children is given for this service');
    const harrow = await textOf('harrow');
    expect(harrow).toContain('its report prints shares only');
    expect(harrow).toContain('73 % of the caseload, 84 % of the children who live there, 28 %');
    expect(harrow).toContain('s caseload prints 73 %, while the text gives 84 %');
  });

  it('says how a figure was revised, for each authority where the older one has none of the whole service', async () => {
    const hertfordshire = await textOf('hertfordshire');
    expect(hertfordshire).toContain('2023: published as 135 in January 2025, now 134 (January 2026)');
    expect(hertfordshire).not.toContain('holds no figure for the whole service');
    const cheshire = await textOf('cheshire');
    expect(cheshire).toContain('The older publication holds no figure for the whole service');
  });

  it('never runs wider than a narrow screen', async () => {
    expect(await unscripted('northamptonshire', sidewaysOverflow)).toBe(0);
  });
});

describe('a service page, with its one small script', () => {
  it('says the age of the rating, offers each picture as a file, and loads no framework and no engine', async () => {
    const asked: string[] = [];
    const { age, buttons } = await withPage(site.browser, site.at('/services/harrow/'), async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.reload({ waitUntil: 'networkidle' });
      return {
        age: await page.textContent('[data-age-from]:not([hidden])'),
        buttons: await page.getByRole('button', { name: 'PNG' }).count()
      };
    });
    expect(age).toMatch(/Age of this rating: at least \d+ years/);
    expect(buttons).toBeGreaterThan(5);
    expect(asked.filter((url) => /entry\/|engine|duckdb/.test(url))).toEqual([]);
    expect(asked.some((url) => url.endsWith('/_app/static-page.js'))).toBe(true);
  });

  it('saves a picture as SVG with its title in it', async () => {
    await withPage(site.browser, site.at('/services/harrow/'), async (page) => {
      const saved = page.waitForEvent('download');
      await page.locator('figure[data-figure="score"]').getByRole('button', { name: 'SVG' }).click();
      const stream = await (await saved).createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part));
      expect(Buffer.concat(parts).toString()).toContain('17 of 36 points: Requires improvement');
    });
  });
});
