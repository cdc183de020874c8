import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/browser';
import { serveChartSite } from './support/chart-site';
import { middlesFrom, textFaults, textsOf } from './support/picture-checks';

const NAMES = [
  'ruler',
  'range',
  'dots',
  'trend',
  'changes',
  'dates',
  'shares',
  'strips',
  'reports',
  'timeline'
];
let site: Awaited<ReturnType<typeof serveChartSite>>;
let browser: Browser;

beforeAll(async () => {
  site = await serveChartSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens the gallery at a width; anything that the page complains of fails the test. */
async function opened<T>(width: number, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.url}/`);
    await page.waitForSelector('figure[data-figure="timeline"]');
    const found = await look(page);
    expect(complaints).toEqual([]);
    return found;
  } finally {
    await context.close();
  }
}

async function save(page: Page, name: string, kind: 'SVG' | 'PNG'): Promise<Buffer> {
  const button = page.locator(`figure[data-figure="${name}"]`).getByRole('button', { name: kind });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe(`${name}.${kind.toLowerCase()}`);
  return readFileSync(await download.path());
}

describe.each([1280, 700, 390, 320])('pictures at %i px', (width) => {
  it('hold every text inside the page, at 12 px or more, clear of the others', async () => {
    const { pictures, scrolled } = await opened(width, async (page) => ({
      pictures: await textsOf(page),
      scrolled: await page.evaluate(() => document.documentElement.scrollWidth)
    }));
    expect(scrolled, 'width that the page scrolls over').toBe(width);
    expect(pictures).toHaveLength(NAMES.length);
    expect(textFaults(pictures, width)).toEqual([]);
  });
});

describe('a saved picture', () => {
  it.each(NAMES)('of the %s draws every mark where the page draws it', async (name) => {
    // At this width the picture is as wide on the page as in a file.
    await opened(960, async (page) => {
      const figure = page.locator(`figure[data-figure="${name}"]`);
      const left = await figure
        .locator('.picture')
        .evaluate((picture) => picture.getBoundingClientRect().left);
      const onPage = await figure.locator('.plot > svg').evaluate(middlesFrom, left);
      const file = await save(page, name, 'SVG');
      const other = await page.context().newPage();
      await other.setContent(`<body style="margin:0">${file.toString('utf8')}</body>`);
      const inFile = await other.locator('body > svg > svg').evaluate(middlesFrom, 24);
      expect(onPage.length).toBeGreaterThan(5);
      expect(inFile).toEqual(onPage);
    });
  });
  it('is the same from a narrow page, and holds title, caveat and source', async () => {
    const wide = await opened(1280, (page) => save(page, 'trend', 'SVG'));
    const narrow = await opened(390, (page) => save(page, 'trend', 'SVG'));
    expect(narrow.toString('utf8')).toBe(wide.toString('utf8'));
    for (const words of [
      'A trend',
      'Invented figures',
      'Invented caveat.',
      'Source: Invented source',
      'another base'
    ]) {
      expect(wide.toString('utf8')).toContain(words);
    }
    expect(wide.toString('utf8')).not.toMatch(/class=|var\(--/);
  });
  it('comes as a PNG of twice its size too', async () => {
    const png = await opened(390, (page) => save(page, 'ruler', 'PNG'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1920);
  });
});
