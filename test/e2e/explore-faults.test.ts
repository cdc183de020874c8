import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../a11y/axe';
import { builtSite } from './support/built-site';
import { ENDLESS, explorePage } from './support/explore-page';
import { withPage } from './support/watched-page';

const site = builtSite('/some-base');

const notFound = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const corrupt = (route: Route) => {
  const bytes = readFileSync('build/data/yos.duckdb');
  bytes.fill(0, 4096, 8192);
  return route.fulfill({ status: 200, contentType: 'application/octet-stream', body: bytes });
};
const forbidWasm = async (route: Route) => {
  const response = await route.fetch();
  const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
  await route.fulfill({ response, headers });
};

/** What the browser itself writes about a fault that the test made. */
const OWN_WORDS =
  /404|Failed to load resource|WebAssembly|Content Security Policy|Aborted|RuntimeError|ErrorEvent|duckdb worker/;

function onExplore<T>(use: (page: Page) => Promise<T>, expected?: RegExp) {
  return withPage(site.browser, site.at('/explore/'), use, expected ? { expected } : {});
}

/** The page is as readable as before: its text, its editor with the query, its way to the files. */
async function expectReadable(page: Page, query: string) {
  expect(await explorePage(page).editor.inputValue()).toBe(query);
  expect(await page.getByRole('heading', { name: 'What you should know of the answers' }).isVisible()).toBe(
    true
  );
  expect(await page.getByRole('link', { name: /as CSV files/ }).isVisible()).toBe(true);
}

const faults: [what: string, says: RegExp, where: string, how: (route: Route) => unknown][] = [
  ['the file of facts is corrupt', /did not arrive whole/, '**/data/yos.duckdb', corrupt],
  ['the file of facts is missing', /file of facts .* is missing/, '**/data/yos.duckdb', notFound],
  ['WebAssembly is forbidden', /not allowed to start/, '**/engine/*.js', forbidWasm]
];

describe('an engine that does not start', () => {
  test.each(faults)(
    'because %s is said, the page stays readable, and a retry runs the query',
    async (...fault) => {
      const [, says, where, how] = fault;
      await onExplore(
        async (page) => {
          const explore = explorePage(page);
          await page.route(where, how);
          await explore.ask('select 1 as one');
          expect(await explore.said(says)).toContain('Your query is still in the editor');
          await expectReadable(page, 'select 1 as one');
          expect(await explore.table.count()).toBe(0);
          expect(await axeFaults(page)).toEqual([]);
          await page.unroute(where);
          await page.getByRole('button', { name: 'Try again' }).click();
          expect(await explore.rows('one')).toEqual([['1']]);
          expect(await explore.notice.count()).toBe(0);
        },
        new RegExp(`${OWN_WORDS.source}|ERR_CONNECTION_RESET`)
      );
    }
  );
});

describe('a worker that is killed while a query runs', () => {
  test('is noticed, and a retry brings another', async () => {
    await onExplore(async (page) => {
      await page.addInitScript(() => {
        const workers: Worker[] = [];
        const kill = () => workers.forEach((worker) => worker.terminate());
        window.Worker = class extends Worker {
          constructor(url: string | URL, options?: WorkerOptions) {
            super(url, options);
            workers.push(this);
          }
        };
        window.addEventListener('kill-workers', kill);
      });
      await page.reload({ waitUntil: 'networkidle' });
      const explore = explorePage(page);
      await explore.ask('select 1 as one');
      await explore.rows('one');
      await explore.ask(ENDLESS);
      await page.getByText('The query runs.').waitFor();
      await page.evaluate(() => window.dispatchEvent(new Event('kill-workers')));
      await explore.said('has stopped, perhaps for want of memory');
      await expectReadable(page, ENDLESS);
      await explore.editor.fill('select 2 as two');
      await explore.run();
      expect(await explore.rows('two')).toEqual([['2']]);
    });
  });
});

describe('a query that the engine will not run', () => {
  test('for its grammar is shown with message and place, its text is kept, and the place can be gone to', async () => {
    await onExplore(async (page) => {
      const explore = explorePage(page);
      const sql = 'select service_id\nfrom services\nwhere name is not';
      await explore.ask(sql);
      const said = await explore.said('could not read this as SQL');
      expect(said).toContain('Parser Error: syntax error at end of input');
      expect(await explore.editor.inputValue()).toBe(sql);
      expect(await explore.editor.getAttribute('aria-invalid')).toBe('true');
      await page.getByRole('button', { name: 'Go to line 3, column 18' }).click();
      await page.keyboard.type(' null');
      expect(await explore.editor.inputValue()).toBe(`${sql} null`);
      await explore.run();
      expect((await explore.rows('service_id')).length).toBe(172);
    });
  });

  test('is told in plain words and in its own, and nobody else is asked for anything', async () => {
    const cases = [
      ["select * from read_csv('https://example.org/x.csv')", 'The engine is locked'],
      ["from glob('*')", 'The engine is locked'],
      ["select '{}'::json", 'an extension of DuckDB'],
      ['select servce_id from services', 'does not fit the tables'],
      ['from servces', 'not there']
    ] as const;
    // A request to another origin fails the test, too.
    await onExplore(async (page) => {
      const explore = explorePage(page);
      for (const [sql, plain] of cases) {
        await explore.ask(sql);
        expect(await explore.said(plain), sql).toMatch(/DuckDB says: (Permission|Catalog|Binder) Error/);
        await explore.ask('select 1 as one');
        expect(await explore.rows('one')).toEqual([['1']]);
      }
    });
  });

  test('because it is no query is refused before the engine starts', async () => {
    const cases = [
      ["copy services to 'x.csv'", 'COPY'],
      ['install httpfs', 'INSTALL'],
      ['create temp table services as select 1 as n', 'CREATE'],
      ['use memory', 'USE']
    ] as const;
    await onExplore(async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      );
      await page.reload({ waitUntil: 'networkidle' });
      const explore = explorePage(page);
      for (const [sql, word] of cases) {
        await explore.ask(sql);
        expect(await explore.said(`This begins with ${word}.`)).toContain('Only queries run here');
        expect(await explore.editor.inputValue()).toBe(sql);
      }
      expect(page.workers()).toEqual([]);
    });
  });
});

describe('a list of tables that cannot be fetched', () => {
  test('is said, can be tried again, and the editor works without it', async () => {
    await onExplore(async (page) => {
      await page.route('**/catalogue.json', notFound);
      await page.reload({ waitUntil: 'networkidle' });
      const explore = explorePage(page);
      await explore.said('could not be fetched (status 404)');
      await explore.ask('select 1 as one');
      expect(await explore.rows('one')).toEqual([['1']]);
      await page.unroute('**/catalogue.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText(/^Tables and their columns/).waitFor();
    }, OWN_WORDS);
  });
});
