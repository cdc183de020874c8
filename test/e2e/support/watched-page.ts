import type { Browser, Page } from 'playwright-core';

/** How a page is opened. */
export interface OpenOptions {
  /** Width of the window in CSS pixels. */
  width?: 1280 | 390 | 320;
  /** False to open it as a reader without scripts has it. */
  scripts?: boolean;
  /** Faults that the page must have, such as its own 404; any other is a failure. */
  expected?: RegExp;
}

/** Adds up everything that a reader's page must not do: errors, refused styles and scripts, requests elsewhere. */
function watch(page: Page, origin: string, { scripts = true, expected }: OpenOptions): string[] {
  const faults: string[] = [];
  const add = (fault: string) => {
    if (!expected?.test(fault)) faults.push(fault);
  };
  page.on('console', (message) => {
    // A refused style or script (content security policy) is told in the console as an error, too.
    if (['error', 'warning'].includes(message.type())) add(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) add(`request elsewhere: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Neither is a fault: a request left behind by going on, and a preloaded script that may not run.
    const refused = !scripts && request.resourceType() === 'script';
    if (why !== 'net::ERR_ABORTED' && !refused) add(`failed request: ${request.url()} ${why}`);
  });
  return faults;
}

/**
 * Opens a page in a context of its own, lets a test use it, and fails on errors in its console, on anything its
 * content security policy refused, and on any request to another origin.
 * @param address whole address, on the test's own server
 * @returns what the test makes of the page
 * @throws Error naming every fault, once the test itself has passed
 */
export async function withPage<T>(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<T>,
  options: OpenOptions = {}
): Promise<T> {
  const { width = 1280, scripts = true } = options;
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce'
  });
  try {
    const page = await context.newPage();
    const faults = watch(page, new URL(address).origin, options);
    await page.goto(address, { waitUntil: 'networkidle' });
    const result = await use(page);
    if (faults.length) throw new Error(`${address} (${width} px):\n${faults.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** How far the page runs over the sides of its window, in CSS pixels; 0 when it fits. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Addresses that a page asks for from now on; the list grows as it does. */
export function addressesAsked(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}
