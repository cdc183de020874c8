import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startServer } from '../../../scripts/static-server.mjs';
import { launchChromium } from './browser';

/** The built site, served, and a browser to read it with. Both are there once the tests of a file run. */
export interface BuiltSite {
  readonly browser: Browser;
  /** Address of a path of the site, `/` first. */
  at(path: string): string;
}

/**
 * Serves `build/` and starts a browser for the tests of one file, and ends both after them.
 * @param base sub-path to serve under
 */
export function builtSite(base = ''): BuiltSite {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  beforeAll(async () => {
    server = await startServer({ directory: 'build', base });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      if (!browser) throw new Error('The browser is not started yet.');
      return browser;
    },
    at(path) {
      if (!server) throw new Error('The site is not served yet.');
      return server.url + path;
    }
  };
}
