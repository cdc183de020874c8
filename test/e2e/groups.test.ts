import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { groupsPage, groupsSite } from './support/groups-page';
import { addressesAsked, sidewaysOverflow, withPage } from './support/watched-page';

const { site, onGroups } = groupsSite();
const ENGINE = /\/engine\/|yos\.duckdb/;

describe('who a service is compared with', () => {
  test('is readable without scripts: the example, its members, verdicts and every kind of set', async () => {
    await onGroups(
      async (page) => {
        const groups = groupsPage(page);
        expect((await groups.names()).slice(0, 3)).toEqual([
          'Oxfordshire',
          'Buckinghamshire',
          'Cambridgeshire'
        ]);
        const text = await page.locator('main').innerText();
        expect(text).toContain('133 services have ten, 22 have eight or nine.');
        expect(text).toContain('needs JavaScript');
        expect(await groups.verdicts.locator('tbody tr').count()).toBeGreaterThan(5);
        expect(await page.locator('main svg[role=img]').count()).toBe(1);
        expect(await page.locator('main noscript a, main a[href$="/services/"]').count()).toBeGreaterThan(0);
        expect(await page.locator('main :is(select, input, fieldset):not(:disabled)').count()).toBe(0);
      },
      '',
      { scripts: false }
    );
  });

  test('loads at most 60 kB of script, packed, and no byte of the engine before it is asked for', async () => {
    await withPage(site.browser, site.at('/data/'), async (page) => {
      const bodies: Promise<Buffer>[] = [];
      const urls = addressesAsked(page);
      page.on('response', (response) => {
        if (/\.js$/.test(response.url())) bodies.push(response.body());
      });
      await page.goto(site.at('/groups/?service=harrow&set=region'), { waitUntil: 'networkidle' });
      await groupsPage(page).shows('Harrow and other services in London');
      const bytes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
      expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(60_000);
      expect(urls.filter((url) => ENGINE.test(url))).toEqual([]);
    });
  });

  test('changes with the service and the set that are chosen, each in the address and each a step back', async () => {
    await onGroups(async (page) => {
      const groups = groupsPage(page);
      const urls = addressesAsked(page);
      await groups.service.selectOption('Leicestershire');
      await groups.shows('Leicestershire and similar services');
      expect(groups.query()).toBe('?service=leicestershire');
      expect(urls.filter((url) => url.endsWith('/groups/leicestershire.json'))).toHaveLength(1);
      expect((await groups.members.innerText()).includes('Through the authority')).toBe(true);
      await groups.sets.getByRole('link', { name: 'Region: East Midlands' }).click();
      await groups.shows('Leicestershire and other services in');
      expect(groups.query()).toBe('?service=leicestershire&set=region');
      expect(await groups.names()).toContain('Nottingham');
      await page.goBack();
      await groups.shows('Leicestershire and similar services');
      await groups.service.selectOption('Cardiff');
      await groups.shows('Cardiff and similar services');
      expect((await groups.names()).slice(0, 3)).toEqual(['Leeds', 'Bristol', 'Salford']);
      expect(await groups.sets.innerText()).not.toMatch(/Region|DfE/);
    });
  });

  test('keeps what stands when the sets of a service cannot be fetched, and tries again', async () => {
    await onGroups(
      async (page) => {
        const groups = groupsPage(page);
        await page.route('**/groups/harrow.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
        await groups.service.selectOption('Harrow');
        const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched (status 503)' });
        await alert.waitFor();
        expect(await groups.heading.innerText()).toContain('Hertfordshire');
        await alert.getByRole('button', { name: 'Try again' }).click();
        await groups.shows('Harrow and similar services');
      },
      '',
      { expected: /503/ }
    );
  });
});

describe('an address that is not understood', () => {
  test.each([
    {
      query: '?service=hertfordshir',
      says: 'No service is called “hertfordshir”',
      shows: 'An example: Hertfordshire'
    },
    {
      query: '?service=harrow&set=neighbours',
      says: 'No set is called “neighbours”',
      shows: 'Harrow and similar services'
    },
    {
      query: '?service=cumberland&set=dfe-2021-04',
      says: 'names no neighbours for Cumberland',
      shows: 'Cumberland and similar services'
    },
    {
      query: '?service=hertfordshire&set=police-force',
      says: 'No other service works in the police force area',
      shows: 'Hertfordshire and similar'
    },
    {
      query: '?service=cardiff&set=region',
      says: 'Wales is one set',
      shows: 'Cardiff and other services in Wales'
    },
    {
      query: '?service=harrow&own=leeds,nowhere,cumbria',
      says: 'no service is called so: “nowhere”',
      shows: 'Harrow and the services you chose'
    }
  ])('$query: says what, and shows the nearest that is', async ({ query, says, shows }) => {
    await onGroups(async (page) => {
      await groupsPage(page).shows(shows);
      await groupsPage(page).notices.filter({ hasText: says }).waitFor();
    }, query);
  });

  test('leads from a former service to those that took over', async () => {
    await onGroups(async (page) => {
      const groups = groupsPage(page);
      await groups.notices.getByRole('link', { name: 'Westmorland and Furness' }).click();
      await groups.shows('Westmorland and Furness and similar services');
      expect(await groups.notices.count()).toBe(0);
    }, '?service=cumbria');
  });

  test('a set of fewer than three is shown without a comparison', async () => {
    await onGroups(async (page) => {
      const groups = groupsPage(page);
      await groups.shows('Leicestershire and other services in the Leicestershire police area');
      await page.getByText('A comparison needs three members or more').waitFor();
      expect((await groups.column('Leicestershire police')).join()).toContain('three are needed');
    }, '?service=leicestershire&set=police-force');
  });
});

test.each([1280, 390, 320] as const)('the page fits a window of %i px', async (width) => {
  await onGroups(
    async (page) => expect(await sidewaysOverflow(page)).toBe(0),
    '?service=westmorland-and-furness',
    {
      width
    }
  );
});
