import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/browser';
import { serveChartSite } from './support/chart-site';
import { middlesFrom, textFaults, textsOf } from './support/picture-checks';

let site: Awaited<ReturnType<typeof serveChartSite>>;
let browser: Browser;

beforeAll(async () => {
  site = await serveChartSite('map-gallery');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens the gallery at a width; anything that the page complains of fails the test. */
async function opened<T>(
  width: number,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {}
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    acceptDownloads: true,
    ...options
  });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.url}/`);
    await page.waitForSelector('figure[data-figure="hexagons-set"]', { timeout: 10_000 });
    const found = await look(page);
    expect(complaints).toEqual([]);
    return found;
  } finally {
    await context.close();
  }
}

const picture = (page: Page, name: string) =>
  page.locator(`figure[data-figure="${name}"] .plot > svg[role="img"]`);

describe.each([1280, 700, 560, 390, 320])('maps at %i px', (width) => {
  it('hold every text inside the page, at 12 px or more, clear of the others', async () => {
    const { pictures, scrolled } = await opened(width, async (page) => ({
      pictures: await textsOf(page),
      scrolled: await page.evaluate(() => document.documentElement.scrollWidth)
    }));
    expect(scrolled, 'width that the page scrolls over').toBe(width);
    expect(textFaults(pictures, width)).toEqual([]);
  });
  it('keep their proportions and set each sign in the middle of its hexagon', async () => {
    const off = await opened(width, async (page) =>
      picture(page, 'hexagons').evaluate((svg) => {
        const middle = (element: Element) => {
          const { left, top, width: w, height: h } = element.getBoundingClientRect();
          return { x: left + w / 2, y: top + h / 2 };
        };
        const cells = [...svg.querySelectorAll('.map-areas path')].map(middle);
        return [...svg.querySelectorAll('.map-signs text')].map((text) => {
          const { x, y } = middle(text);
          return Math.min(...cells.map((cell) => Math.hypot(cell.x - x, cell.y - y)));
        });
      })
    );
    expect(off).toHaveLength(155);
    expect(Math.max(...off)).toBeLessThan(3);
  });
});

describe('an area of a map', () => {
  it('is filled by its class, and an enlarged part stands in its true place too', async () => {
    const drawn = await opened(1280, (page) =>
      picture(page, 'boundaries-london').evaluate((svg) => {
        const box = (part: string) => {
          const { left, right } = svg.querySelector(part)?.getBoundingClientRect() ?? { left: 0, right: 0 };
          return { left, right };
        };
        const fills = [...svg.querySelectorAll('[id$="-near"] > g')].map((g) => getComputedStyle(g).fill);
        return { fills, copy: box('use'), frame: box('.frame rect:last-child') };
      })
    );
    expect(drawn.fills).toContain('rgb(128, 105, 63)');
    expect(drawn.copy.left).toBeGreaterThanOrEqual(drawn.frame.left);
    expect(drawn.copy.right).toBeLessThanOrEqual(drawn.frame.right);
  });
  it('keeps its class in forced colours by a pattern, and its outline', async () => {
    const fills = await opened(
      1280,
      (page) =>
        picture(page, 'boundaries').evaluate((svg) =>
          [...svg.querySelectorAll('.map-areas > g[class^="map-"]')].map((g) => getComputedStyle(g).fill)
        ),
      { forcedColors: 'active' }
    );
    expect(fills).toHaveLength(6);
    expect(new Set(fills).size).toBe(6);
    expect(fills.every((fill) => fill.startsWith('url('))).toBe(true);
  });
});

describe('a saved map', () => {
  it.each(['boundaries', 'hexagons'])('of %s draws every mark where the page draws it', async (name) => {
    await opened(960, async (page) => {
      const figure = page.locator(`figure[data-figure="${name}"]`);
      const left = await figure
        .locator('.picture')
        .evaluate((element) => element.getBoundingClientRect().left);
      const onPage = await picture(page, name).evaluate(middlesFrom, left);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByRole('button', { name: 'SVG' }).click()
      ]);
      const file = readFileSync(await download.path(), 'utf8');
      const other = await page.context().newPage();
      await other.setContent(`<body style="margin:0">${file}</body>`);
      const inFile = await other.locator('body > svg > svg').last().evaluate(middlesFrom, 24);
      expect(onPage.length).toBeGreaterThan(155);
      expect(inFile).toEqual(onPage);
      expect(file).not.toMatch(/class=|var\(--/);
    });
  });
});
