import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();
const HISTORY = 'section[aria-labelledby="history"]';

/** Opens a service's page without JavaScript, as all of the history must work. */
const unscripted = <T>(id: string, look: (page: Page) => Promise<T>, width: 1280 | 390 = 1280): Promise<T> =>
  withPage(site.browser, site.at(`/services/${id}/`), look, { width, scripts: false });

describe('the history of a service', () => {
  it('opens an inspection to what its report measured, by keyboard and without scripts', async () => {
    await unscripted('northamptonshire', async (page) => {
      const entry = page.locator('#inspection-northamptonshire-2015-05');
      const words = entry.getByText('our reading of the words').first();
      expect(await words.isVisible()).toBe(false);
      await entry.locator('details.opens > summary').first().focus();
      await page.keyboard.press('Enter');
      await words.waitFor({ state: 'visible' });
      expect(await entry.locator('figure svg').first().isVisible()).toBe(true);
      const title = await entry.locator('figure .title').textContent();
      expect(title).toContain('Short Quality Screening of Northamptonshire, 11 May 2015');
      await page.keyboard.press('Enter');
      await words.waitFor({ state: 'hidden' });
    });
  });

  it('prints what is folded away', async () => {
    await unscripted('northamptonshire', async (page) => {
      const folded = page.locator(`${HISTORY} details.opens`);
      expect(await folded.count()).toBeGreaterThan(2);
      const heights = () =>
        folded.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
      const onScreen = await heights();
      await page.emulateMedia({ media: 'print' });
      const onPaper = await heights();
      expect(await folded.evaluateAll((all) => all.some((one) => one.hasAttribute('open')))).toBe(false);
      onPaper.forEach((height, i) => expect(height).toBeGreaterThan((onScreen[i] ?? 0) + 40));
      expect(await page.locator(HISTORY).innerText()).toContain('Child or young person complied');
    });
  });

  it('leads from each mark of the timeline to its entry, whose address stays', async () => {
    await unscripted('swansea', async (page) => {
      const timeline = page.locator(`${HISTORY} figure[data-figure="timeline"]`);
      const split = '2019: Western Bay split into Bridgend, Neath Port Talbot and Swansea';
      expect(await timeline.getByRole('link', { name: split, exact: true }).count()).toBe(1);
      const links = await timeline
        .locator('svg a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const entries = await page.$$eval(`${HISTORY} .entries > li`, (all) => all.map((one) => `#${one.id}`));
      expect(links.toSorted()).toEqual(entries.toSorted());
      expect(entries).toContain('#inspection-western-bay-2019-03');
      await page.locator(`${HISTORY} a[href="#inspection-western-bay-2019-03"]`).focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#inspection-western-bay-2019-03');
      const top = await page
        .locator('#inspection-western-bay-2019-03')
        .evaluate((entry) => entry.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    });
  });

  it('marks a change of the service with its date and words, and leads to the pages on its other side', async () => {
    await unscripted('cumberland', async (page) => {
      const change = page.locator(`${HISTORY} #change-cumbria-ended`);
      expect(await change.innerText()).toContain('31 March 2023');
      expect(await change.innerText()).toContain('Cumbria split into Cumberland; Westmorland and Furness');
      const others = await change.locator('a').allTextContents();
      expect(others).toEqual(['Cumbria', 'Westmorland and Furness']);
      expect(await page.locator(`${HISTORY} svg line.since`).count()).toBeGreaterThan(0);
    });
  });

  it('draws no line for a change whose date is not verified, and says so', async () => {
    await unscripted('dorset-combined', async (page) => {
      const words = await page.locator(HISTORY).innerText();
      expect(words).toContain('Date not verified');
      expect(words).toContain('Bournemouth and Poole merged with Dorset (county YOT) into Dorset Combined');
      expect(await page.locator(`${HISTORY} svg line.since`).count()).toBe(0);
    });
  });

  it('keeps inspections of predecessors on the timeline, but never as the service’s own rating', async () => {
    await unscripted('neath-port-talbot', async (page) => {
      expect(await page.locator('main header').innerText()).not.toContain('Inadequate');
      const entry = page.locator('#inspection-western-bay-2019-03');
      expect(await entry.innerText()).toContain('of the former service Western Bay');
      expect(await page.locator('#timeline-title').innerText()).toContain('of them of a former service');
    });
  });

  it('shows on a former service’s page what followed, as the successors’ own', async () => {
    await unscripted('western-bay', async (page) => {
      const followed = page.locator(`${HISTORY} .followed`);
      expect(await followed.locator('> li > a').allTextContents()).toEqual([
        'Bridgend',
        'Neath Port Talbot',
        'Swansea'
      ]);
      expect(await page.locator(HISTORY).innerText()).toContain('none of them is a rating of Western Bay');
      await followed.getByRole('link', { name: /15 February 2022: Requires improvement, 14 of 36/ }).click();
      expect(new URL(page.url()).pathname).toMatch(/\/services\/swansea\/$/);
      expect(await page.locator(`${new URL(page.url()).hash}`).innerText()).toContain('15 February 2022');
    });
  });

  it('shows the themes of a Full Joint Inspection, and which judgement was not found', async () => {
    await unscripted('blackpool', async (page) => {
      const rows = await page.$$eval('#inspection-fji-blackpool table tbody tr', (all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))
      );
      expect(rows).toHaveLength(5);
      expect(rows).toContainEqual(['Protecting children', 'Unsatisfactory']);
      expect(rows).toContainEqual(['Ensuring the sentence is served', 'no judgement found']);
      const empty = page.locator('#inspection-blackpool-2021-09');
      expect(await empty.innerText()).toContain('is not in our facts');
      expect(await empty.locator('details').count()).toBe(0);
    });
  });

  it('sets the programme’s own advice beside every Core Case Inspection, and beside no other', async () => {
    await unscripted('northamptonshire', async (page) => {
      const advised = await page.$$eval(`${HISTORY} .entries > li`, (all) =>
        all.filter((one) => one.querySelector('p.advice')).map((one) => one.id)
      );
      expect(advised).toEqual(['inspection-northamptonshire-2012-06']);
    });
    await unscripted('derbyshire', async (page) => {
      const entry = page.locator('#inspection-derbyshire-2012-06');
      expect(await entry.locator('figure svg').first().isVisible()).toBe(true);
      expect(await entry.locator('figure .note').innerText()).toContain('advise against close comparison');
    });
  });

  it.each(['western-bay', 'blackpool', 'cheshire'])(
    'never runs wider than a narrow screen: %s',
    async (id) => {
      const over = await unscripted(
        id,
        async (page) => {
          for (const summary of await page.locator(`${HISTORY} details.opens:not([open]) > summary`).all())
            if (await summary.isVisible()) await summary.click();
          return sidewaysOverflow(page);
        },
        390
      );
      expect(over).toBe(0);
    }
  );
});
