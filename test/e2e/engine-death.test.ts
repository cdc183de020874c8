import type { Browser } from 'playwright-core';
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

async function expectAnswer(inPage: EnginePage) {
  expect(await inPage.rows('SELECT count(*) > 100 AS many FROM services')).toEqual([{ many: true }]);
}

describe('a worker that is killed', () => {
  it('with queries pending ends each with a fault, and a retry works', async () => {
    const inPage = await openEnginePage(browser, site.url);
    expect(await inPage.start()).toEqual({ state: 'ready' });
    await inPage.page.workers()[0]?.evaluate(() => {
      self.onmessage = () => self.close();
    });
    const pending = ['SELECT 1 AS a', 'SELECT 2 AS a'].map((sql) => inPage.fault(sql));
    for (const fault of await Promise.all(pending))
      expect(fault).toMatchObject({
        name: 'EngineFault',
        cause: { name: 'StartFault', kind: 'worker-died' }
      });
    expect(await inPage.current()).toMatchObject({
      state: 'failed',
      fault: { kind: 'worker-died', canRetry: true }
    });
    expect(await inPage.retry()).toEqual({ state: 'ready' });
    await expectAnswer(inPage);
  });

  it('between queries is noticed without a query', async () => {
    const inPage = await openEnginePage(browser, site.url);
    expect(await inPage.start()).toEqual({ state: 'ready' });
    await inPage.page.workers()[0]?.evaluate(() => self.close());
    await expect.poll(async () => (await inPage.current()).state, { timeout: 10_000 }).toBe('failed');
    expect(await inPage.retry()).toEqual({ state: 'ready' });
    await expectAnswer(inPage);
  });

  it('by an error that nobody caught is noticed too', async () => {
    const inPage = await openEnginePage(browser, site.url);
    expect(await inPage.start()).toEqual({ state: 'ready' });
    await inPage.page.workers()[0]?.evaluate(() => {
      setTimeout(() => {
        throw new Error('invented');
      });
    });
    await expect.poll(async () => (await inPage.current()).state, { timeout: 10_000 }).toBe('failed');
    expect(await inPage.current()).toMatchObject({ fault: { kind: 'worker-died' } });
  });
});

describe('an engine that is given back', () => {
  it('leaves no worker, and starts again when asked', async () => {
    const inPage = await openEnginePage(browser, site.url);
    expect(await inPage.start()).toEqual({ state: 'ready' });
    await inPage.page.evaluate(() => window.probe.close());
    await expect.poll(() => inPage.page.workers().length).toBe(0);
    expect(await inPage.current()).toEqual({ state: 'idle' });
    await expectAnswer(inPage);
  });

  it('while it starts leaves no worker, and ends its query with a fault', async () => {
    const inPage = await openEnginePage(browser, site.url);
    await inPage.context.route('**/engine/*.wasm', () => new Promise(() => undefined));
    const pending = inPage.fault('SELECT 1 AS a');
    await expect.poll(() => inPage.page.workers().length).toBe(1);
    await inPage.page.evaluate(() => window.probe.close());
    expect(await pending).toMatchObject({ name: 'StartFault', kind: 'closed' });
    await expect.poll(() => inPage.page.workers().length).toBe(0);
  });

  it('while a query runs ends it with a fault', async () => {
    const inPage = await openEnginePage(browser, site.url);
    await inPage.start();
    const pending = inPage.fault(
      'SELECT count(*) AS n FROM range(100000000) a, range(100) b WHERE a.range % 7 = b.range'
    );
    await inPage.page.evaluate(() => window.probe.close());
    expect(await pending).toMatchObject({ name: 'EngineFault', cause: { kind: 'closed' } });
    expect(await inPage.current()).toEqual({ state: 'idle' });
  });

  it('tells how many bytes have come, never more than all', async () => {
    const inPage = await openEnginePage(browser, site.url);
    await inPage.start();
    const progress = await inPage.page.evaluate(() => window.probe.progress);
    const loaded = progress.map((step) => step.loaded);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(progress.every((step) => step.loaded <= step.total)).toBe(true);
    expect(progress.at(-1)?.loaded).toBe(progress.at(-1)?.total);
  });
});
