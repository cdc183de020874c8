import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { StartState } from '$lib/engine/engine-start.svelte';
import type { AnswerRow, SqlValue } from '$lib/queries/define-question';
import type { ToldFault } from './engine-probe';
import { BASE, PROBE_PAGE } from './engine-site';

/** Where the engine of a page stands, in plain values. */
export type ToldState = Exclude<StartState, { state: 'failed' }> | { state: 'failed'; fault: ToldFault };

/** A page with the engine's probe, in a browser context of its own. */
export interface EnginePage {
  context: BrowserContext;
  page: Page;
  start(): Promise<ToldState>;
  retry(): Promise<ToldState>;
  current(): Promise<ToldState>;
  /** Rows. @throws Error with the fault's words */
  rows(sql: string, parameters?: readonly SqlValue[]): Promise<AnswerRow[]>;
  /** The fault that a query ends with. @throws Error when it gives rows */
  fault(sql: string): Promise<ToldFault>;
  /** Milliseconds of each of some runs of a query. */
  time(sql: string, parameters: readonly SqlValue[], times: number): Promise<number[]>;
}

const addresses = {
  engineManifest: `${BASE}/engine/manifest.json`,
  dataManifest: `${BASE}/data/manifest.json`
};

/**
 * Opens the probe's page; the engine is not started yet.
 * @param prepare sets up the context before the page is loaded
 */
export async function openEnginePage(
  browser: Browser,
  siteUrl: string,
  { prepare }: { prepare?: (context: BrowserContext) => Promise<unknown> } = {}
): Promise<EnginePage> {
  const context = await browser.newContext();
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(siteUrl + PROBE_PAGE);
  await page.evaluate((to) => {
    window.probe = new window.EngineProbe(to);
  }, addresses);
  const told = (sql: string, parameters: readonly SqlValue[] = []) =>
    page.evaluate(([text, values]) => window.probe.query(text, values), [sql, parameters] as const);
  return {
    context,
    page,
    start: () => page.evaluate(() => window.probe.start()) as Promise<ToldState>,
    retry: () => page.evaluate(() => window.probe.retry()) as Promise<ToldState>,
    current: () => page.evaluate(() => window.probe.current()) as Promise<ToldState>,
    rows: async (sql, parameters) => {
      const answer = await told(sql, parameters);
      if ('rows' in answer) return answer.rows;
      throw new Error(`${answer.fault.message}\n${sql}`);
    },
    fault: async (sql) => {
      const answer = await told(sql);
      if ('fault' in answer) return answer.fault;
      throw new Error(`No fault, but ${answer.rows.length} rows: ${sql}`);
    },
    time: (sql, parameters, times) =>
      page.evaluate(([text, values, n]) => window.probe.time(text, values, n), [
        sql,
        parameters,
        times
      ] as const)
  };
}
