import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/built-site';
import { addressesAsked, sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();
const open = <T>(path: string, look: (page: Page) => Promise<T>, scripts = true, width: 1280 | 390 = 1280) =>
  withPage(site.browser, site.at(path), look, { scripts, width });

const titleOf = (page: Page, measure: string) => page.textContent(`#compare-${measure}-title`);
const chooseSet = (page: Page, kind: RegExp) =>
  page.getByLabel('Compared with', { exact: true }).evaluate((select: HTMLSelectElement, source) => {
    const option = [...select.options].find((one) => new RegExp(source).test(one.textContent));
    if (!option) throw new Error(`no set ${source}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, kind.source);
/** The live view has taken the place of the rendered one. */
const live = (page: Page) => page.waitForSelector('[data-comparison] select:not([disabled])');

describe('the comparison on a service page', () => {
  it('says before any script what Hertfordshire’s board did not know in 2018', async () => {
    const text = await open('/services/hertfordshire/', (page) => page.textContent('main'), false);
    expect(text).toContain('25 % higher in 2016 (314 against 252)');
    expect(text).toContain('16 % higher in 2017 (287 against 247)');
  });

  it('gives the sentence of any period, and the address holds it', async () => {
    await open('/services/hertfordshire/', async (page) => {
      await live(page);
      await page.getByLabel('Period of First-time entrants').selectOption('2016');
      expect(await titleOf(page, 'fte-rate')).toBe(
        'First-time entrants: 314 per 100,000 aged 10-17 in 2016, 25 % higher than similar services (252)'
      );
      expect(new URL(page.url()).searchParams.get('fte_rate')).toBe('2016');
    });
    const again = await open('/services/hertfordshire/?fte_rate=2017', async (page) => {
      await live(page);
      return titleOf(page, 'fte-rate');
    });
    expect(again).toContain('16 % higher than similar services (247)');
  });

  it('says in each sentence the numbers of the very rows that are drawn', async () => {
    const figures = await open(
      '/services/leicestershire/',
      (page) =>
        page.$$eval('figure[data-figure^="compare-"]', (found) =>
          found.map((figure) => ({
            title: figure.querySelector('h3')?.textContent ?? '',
            rows: [...figure.querySelectorAll('tbody tr')].map((row) =>
              [...row.children].map((cell) => cell.textContent.trim())
            )
          }))
        ),
      false
    );
    expect(figures.length).toBeGreaterThan(3);
    for (const { title, rows } of figures) {
      const said = /: ([\d.,]+)/.exec(title)?.[1];
      const [row] = rows.filter((cells) => title.endsWith(cells.at(-1) ?? '?'));
      expect(row?.[1]?.replace(' %', ''), title).toBe(said);
    }
  });

  it('answers another set from what came with the page, without the engine', async () => {
    await open('/services/hertfordshire/', async (page) => {
      await live(page);
      const asked = addressesAsked(page);
      await chooseSet(page, /^\s*Region/);
      expect(await titleOf(page, 'fte-rate')).toContain('other services in the East of England');
      expect(new URL(page.url()).searchParams.get('set')).toBe('region');
      // The browser asks for the icon when it likes.
      expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    });
  });

  it('comes to life however the reader got there: from the list, from the page of sets, from another service', async () => {
    await open('/services/', async (page) => {
      await page.getByRole('link', { name: 'Leicestershire', exact: true }).click();
      await live(page);
      await page.getByRole('link', { name: 'Who they are, and how they were chosen' }).click();
      await page.getByRole('link', { name: 'Gloucestershire', exact: true }).first().click();
      await live(page);
      expect(await page.textContent('h1')).toBe('Gloucestershire');
      await chooseSet(page, /^\s*Region/);
      expect(await titleOf(page, 'fte-rate')).toContain('other services in the South West');
    });
  });

  it('says what of an address it did not understand, and stands on the default', async () => {
    await open('/services/harrow/?set=moon&fte_rate=1066', async (page) => {
      await live(page);
      const notices = (await page.textContent('[data-comparison] [role=status]')) ?? '';
      expect(notices).toContain('moon');
      expect(notices).toContain('1066');
      expect(await titleOf(page, 'cs-rate')).toContain('similar services');
    });
  });

  it('lets the engine answer an own set, while similar services stand there', async () => {
    await open('/services/harrow/?own=brent,barnet,ealing,hounslow', async (page) => {
      await live(page);
      await page.waitForFunction(() =>
        document.querySelector('#compare-fte-rate-title')?.textContent.includes('the services you chose')
      );
      expect(await page.textContent('#differs-most')).toContain('the services you chose');
      expect((await page.textContent('[data-comparison] [role=status]'))?.trim()).toBe('');
    });
  });

  it('fits a narrow screen', async () => {
    const over = await open(
      '/services/tower-hamlets-and-city-of-london/',
      async (page) => {
        await live(page);
        return sidewaysOverflow(page);
      },
      true,
      390
    );
    expect(over).toBe(0);
  });
});
