import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();
const onPage = (
  path: string,
  use: (page: Page) => Promise<void>,
  look: { scripts?: boolean; width?: 390 | 320 } = {}
) => withPage(site.browser, site.at(path), use, look);

const figure = (page: Page, name: string) => page.locator(`figure[data-figure="fte_rate-${name}"]`);
const title = (page: Page, name: string) => figure(page, name).locator('.title').innerText();
const query = (page: Page) => new URL(page.url()).search;

describe('the list of indicators', () => {
  test('names what each can and cannot show, links to each, and says what is only national', async () => {
    await onPage('/indicators/', async (page) => {
      const main = page.locator('main');
      expect(await main.locator('section').count()).toBe(8);
      expect(await main.locator('section a[href]').count()).toBe(8);
      expect(await main.innerText()).toMatch(/138 of 155 services have a value/);
      expect(await main.innerText()).toMatch(/no local rate is published in what was found/i);
      expect(await main.innerText()).toMatch(/Cannot show\s+No trend is tested/);
    });
  });
});

describe('the page of an indicator', () => {
  test('is whole without scripts: list, funnel, map, trend and movers with their words', async () => {
    await onPage(
      '/indicators/fte_rate/',
      async (page) => {
        for (const name of ['ranked', 'funnel', 'map', 'trend', 'movers'])
          expect(await figure(page, name).locator('.picture svg').count(), name).toBeGreaterThan(0);
        expect(await title(page, 'ranked')).toMatch(
          /in 2024: from \d+ \(.+\) to \d+ \(.+\).*half of the \d+ services/
        );
        expect(await figure(page, 'ranked').innerText()).toMatch(
          /Lines are 95 % intervals.*worked out from the rate/s
        );
        expect(await figure(page, 'funnel').innerText()).toMatch(/φ = \d/);
        expect(await page.locator('#choose-service').isDisabled()).toBe(true);
      },
      { scripts: false }
    );
  });

  test('marks a service that is chosen, in its words and in the address, from what the page holds', async () => {
    await onPage('/indicators/fte_rate/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (/\.json|\.duckdb|\.wasm/.test(request.url())) asked.push(request.url());
      });
      await page.getByLabel('Service', { exact: true }).selectOption('hertfordshire');
      expect(query(page)).toBe('?service=hertfordshire');
      expect(await title(page, 'ranked')).toMatch(
        /^First-time entrants in Hertfordshire: \d+ per 100,000 .* similar services/
      );
      expect(await figure(page, 'ranked').innerText()).toMatch(
        /could stand between \d+\w\w and \d+\w\w of 136/
      );
      expect(await title(page, 'funnel')).toMatch(/Hertfordshire is .* (limit|limits)/);
      expect(await title(page, 'trend')).toMatch(/^First-time entrants in Hertfordshire: /);
      await page.getByLabel('Period', { exact: true }).selectOption('2016');
      expect(query(page)).toBe('?service=hertfordshire&period=2016');
      expect(await title(page, 'ranked')).toMatch(
        /314 .* in 2016, 25 % higher than similar services \(252\)/
      );
      expect(await page.locator('main').innerText()).toMatch(
        /between 2016 and the period before it the series breaks/
      );
      expect(asked).toEqual([]);
    });
  });

  test('fetches authorities and regions when they are chosen, and marks those of the chosen service', async () => {
    await onPage('/indicators/fte_rate/?service=hertfordshire', async (page) => {
      await page.getByLabel('Areas', { exact: true }).selectOption('region');
      await page.getByText(/half of the 9 regions/).waitFor();
      expect(query(page)).toBe('?service=hertfordshire&level=region');
      expect(await figure(page, 'ranked').locator('svg .strong').first().textContent()).toMatch(
        /^East of England/
      );
      await page.getByLabel('Areas', { exact: true }).selectOption('authority');
      await page.getByText(/half of the 149 authorities/).waitFor();
    });
  });

  test('names what it did not understand in the address and shows the nearest that is known', async () => {
    await onPage(
      '/indicators/fte_rate/?service=atlantis&period=1999&level=street&colour=red',
      async (page) => {
        const notice = await page.locator('.notice').innerText();
        for (const word of ['atlantis', '1999', 'street', 'colour']) expect(notice).toContain(word);
        expect(await page.getByLabel('Period', { exact: true }).inputValue()).toBe('2015');
        expect(await page.getByLabel('Areas', { exact: true }).inputValue()).toBe('service');
      }
    );
  });

  test('draws true boundaries when they are asked for', async () => {
    await onPage('/indicators/fte_rate/', async (page) => {
      await page.getByRole('button', { name: 'True boundaries' }).click();
      await page.locator('.chart.boundaries').waitFor();
      expect(await page.locator('.chart.hexagons').count()).toBe(0);
    });
  });

  test('tells how the figures of a service were revised', async () => {
    await onPage('/indicators/fte_rate/?service=hertfordshire', async (page) => {
      await page.getByText('How the figures of Hertfordshire were revised').click();
      await page
        .getByText(/published as \d+ in January 2025, (now|unchanged)/)
        .first()
        .waitFor();
    });
  });

  test('says why it shows no funnel, no change and no interval where the facts carry none', async () => {
    await onPage('/indicators/reoff_rate_10_14/', async (page) => {
      const text = await page.locator('main').innerText();
      expect(text).toMatch(
        /No interval can be given \(how many children stand behind each figure is not published\)/
      );
      expect(text).toMatch(/No funnel is drawn\./);
      expect(text).toMatch(/No change is listed: no count of single children/);
    });
  });

  test.each([390, 320] as const)('fits %i px', async (width) => {
    await onPage(
      '/indicators/fte_rate/?service=hertfordshire',
      async (page) => {
        expect(await sidewaysOverflow(page)).toBe(0);
      },
      { width }
    );
  });
});
