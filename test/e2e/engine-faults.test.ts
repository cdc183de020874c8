import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/browser';
import { openEnginePage, type EnginePage } from './support/engine-page';
import { serveEngineSite } from './support/engine-site';

let site: Awaited<ReturnType<typeof serveEngineSite>>;
let browser: Browser;
beforeAll(async () => {
  site = await serveEngineSite();
  browser = await launchChromium();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await site.close();
});

const WAREHOUSE = '**/data/yos.duckdb';
const MANIFEST = '**/data/manifest.json';
const ENGINE_MANIFEST = '**/engine/manifest.json';
const WASM = '**/engine/*.wasm';
const WORKER = '**/engine/*.js';

const notFound = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' });
const anotherPage = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Home</h1>' });
const forbidWasm = async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({
    response,
    headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" }
  });
};
const warehouse = () => readFileSync('build/data/yos.duckdb');
const send = (bytes: Buffer) => (route: Route) =>
  route.fulfill({ status: 200, contentType: 'application/octet-stream', body: bytes });
const changed = () => {
  const bytes = warehouse();
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes;
};
/** A file of the right hash that is no warehouse. */
const text = Buffer.from('not a warehouse');
const textManifest = {
  file: 'yos.duckdb',
  bytes: text.length,
  sha256: createHash('sha256').update(text).digest('hex')
};

async function expectAnswer(inPage: EnginePage) {
  expect(await inPage.rows('SELECT count(*) > 100 AS many FROM services')).toEqual([{ many: true }]);
}

type Routes = [string, (route: Route) => unknown][];
const faults: [string, string, Routes][] = [
  ['the file of facts is missing', 'missing-data', [[WAREHOUSE, notFound]]],
  ['its manifest is missing', 'missing-data', [[MANIFEST, notFound]]],
  ['its manifest is another page', 'missing-data', [[MANIFEST, anotherPage]]],
  ['one bit of the file of facts is wrong', 'corrupt-data', [[WAREHOUSE, (route) => send(changed())(route)]]],
  [
    'the file of facts is cut short',
    'corrupt-data',
    [[WAREHOUSE, (route) => send(warehouse().subarray(0, 5000))(route)]]
  ],
  [
    'the file of facts is too long',
    'corrupt-data',
    [[WAREHOUSE, (route) => send(Buffer.concat([warehouse(), text]))(route)]]
  ],
  [
    'the file of facts came whole but is no warehouse',
    'corrupt-data',
    [
      [WAREHOUSE, send(text)],
      [MANIFEST, (route) => route.fulfill({ json: textManifest })]
    ]
  ],
  ["the engine's manifest is missing", 'missing-engine', [[ENGINE_MANIFEST, notFound]]],
  ["the engine's WebAssembly is missing", 'missing-engine', [[WASM, notFound]]],
  ["the engine's worker is missing", 'missing-engine', [[WORKER, notFound]]],
  ['WebAssembly is forbidden to the worker', 'blocked', [[WORKER, forbidWasm]]],
  ['the WebAssembly is another page', 'blocked', [[WASM, anotherPage]]],
  ['the connection is cut during the WebAssembly', 'offline', [[WASM, (route) => route.abort()]]],
  ['the connection is cut before the file of facts', 'offline', [[WAREHOUSE, (route) => route.abort()]]]
];

/** One way to each kind of fault, to be mended and tried again; every one costs a full start. */
const mended = faults.filter(([, kind], i) => faults.findIndex((fault) => fault[1] === kind) === i);

async function failingPage(routes: Routes): Promise<EnginePage> {
  const inPage = await openEnginePage(browser, site.url);
  for (const [address, answer] of routes) await inPage.context.route(address, answer);
  return inPage;
}

describe('a start that fails', () => {
  it.each(faults)('because %s is named %s and leaves no worker', async (_, kind, routes) => {
    const inPage = await failingPage(routes);
    const failed = await inPage.start();
    expect(failed).toMatchObject({ state: 'failed', fault: { name: 'StartFault', kind, canRetry: true } });
    expect(await inPage.fault('SELECT 1')).toMatchObject({ kind });
    await expect.poll(() => inPage.page.workers()).toEqual([]);
  });

  it.each(mended)('because %s (%s) works at a retry once that is mended', async (_, kind, routes) => {
    const inPage = await failingPage(routes);
    expect(await inPage.start()).toMatchObject({ state: 'failed', fault: { kind } });
    await inPage.context.unrouteAll();
    expect(await inPage.retry()).toEqual({ state: 'ready' });
    await expectAnswer(inPage);
  });

  it('because nothing comes is named timeout, and a retry works', async () => {
    const inPage = await openEnginePage(browser, site.url);
    await inPage.page.evaluate(() => (window.probe.stallMs = 3000));
    await inPage.context.route(WASM, () => new Promise(() => undefined));
    expect(await inPage.start()).toMatchObject({
      state: 'failed',
      fault: { kind: 'timeout', canRetry: true }
    });
    await inPage.page.evaluate(() => (window.probe.stallMs = 60_000));
    await inPage.context.unrouteAll();
    expect(await inPage.retry()).toEqual({ state: 'ready' });
    await expectAnswer(inPage);
  });

  it('because the page forbids workers is named blocked', async () => {
    const forbidWorkers = async (context: BrowserContext) =>
      context.route('**/engine-probe/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace("worker-src 'self'", "worker-src 'none'")
        });
      });
    const inPage = await openEnginePage(browser, site.url, { prepare: forbidWorkers });
    expect(await inPage.start()).toMatchObject({ state: 'failed', fault: { kind: 'blocked' } });
  });

  it('because the browser is offline is named offline, and a retry works', async () => {
    const inPage = await openEnginePage(browser, site.url);
    await inPage.context.setOffline(true);
    expect(await inPage.start()).toMatchObject({ state: 'failed', fault: { kind: 'offline' } });
    await inPage.context.setOffline(false);
    expect(await inPage.retry()).toEqual({ state: 'ready' });
    await expectAnswer(inPage);
  });
});
