import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();
const unscripted = <T>(look: (page: Page) => Promise<T>): Promise<T> =>
  withPage(site.browser, site.at('/disproportionality/'), look, { width: 390, scripts: false });

describe('the page on disproportionality, before any script runs', () => {
  it('gives the index of each stage, with what it is of, its interval or why there is none', async () => {
    const text = await unscripted(async (page) => (await page.textContent('main')) ?? '');
    expect(text).toContain('Black children 1.76 times the rate of White children');
    expect(text).toContain('chance cannot be told from repetition');
    expect(text).toContain('Census 2021 counted 5,635,156 residents aged 10–17');
    expect(text).toContain('Doubtful: Black, year ending March 2025.');
    expect(text).toContain('Why no service has an index here');
  });

  it('holds the very rows of each picture as table, and never runs wider than a narrow screen', async () => {
    const tables = await unscripted((page) =>
      page.$$eval('figure[data-figure]', (figures) =>
        figures.map((figure) => figure.querySelectorAll('tbody tr').length)
      )
    );
    expect(tables).toEqual([5, 5, 5, 5, 15, 15, 15, 4, 3, 4]);
    expect(await unscripted(sidewaysOverflow)).toBe(0);
  });
});
