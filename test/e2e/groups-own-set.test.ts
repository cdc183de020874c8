import { describe, expect, test } from 'vitest';
import { groupsPage, groupsSite } from './support/groups-page';
import { addressesAsked } from './support/watched-page';

const { onGroups } = groupsSite();
const ENGINE = /\/engine\/|yos\.duckdb/;
/** Five services that are nowhere near Hertfordshire in any model. */
const OWN = 'oxfordshire,harrow,leeds,kent,cornwall';

describe('an own set', () => {
  test('is picked by name or area, shown, and kept in the address', async () => {
    await onGroups(async (page) => {
      const groups = groupsPage(page);
      await page.getByRole('heading', { name: 'Build your own set' }).scrollIntoViewIfNeeded();
      await page.getByLabel('Find services by name or area').fill('Dacorum');
      await page.getByText('No service fits “Dacorum”.').waitFor();
      await page.getByLabel('Find services by name or area').fill('Rutland');
      await page.getByRole('checkbox', { name: /^Leicestershire/ }).check();
      await page.getByLabel('Find services by name or area').fill('');
      await groups.pick('Leeds');
      await groups.pick('Kent');
      await groups.shows('Hertfordshire and the services you chose');
      expect(groups.query()).toMatch(/^\?service=hertfordshire&own=leicestershire,leeds,kent$/);
      await page.getByRole('button', { name: /^Kent/ }).click();
      expect(groups.query()).not.toContain('kent');
      await page.getByRole('button', { name: 'Take all out' }).click();
      await groups.shows('Hertfordshire and similar services');
      await page.getByRole('button', { name: 'Begin with similar services' }).click();
      await page.getByText('10 of at most 20 services chosen').waitFor();
    });
  });

  test('is compared by the engine on request, the fixed sets standing meanwhile, and its link opens the same', async () => {
    await onGroups(async (page) => {
      const groups = groupsPage(page);
      await groups.shows('Hertfordshire and the services you chose');
      const before = await groups.column('Similar services');
      expect((await groups.column('Your own set')).join()).toContain('not worked out yet');
      const urls = addressesAsked(page);
      await groups.compare.click();
      await groups.answered();
      expect(urls.filter((url) => ENGINE.test(url))).not.toEqual([]);
      const cells = await groups.column('Your own set');
      expect(cells[0]).toMatch(/similar|higher|lower/);
      expect(await groups.column('Similar services')).toEqual(before);
      const findings = page.locator('.answer li');
      expect(await findings.first().innerText()).toContain('the services you chose');
      const link = await page.getByLabel('Link to this set').inputValue();
      expect(link).toBe(page.url());
      const beside = await page
        .getByRole('link', { name: 'side by side with all of them' })
        .getAttribute('href');
      expect(beside).toMatch(/\/compare\/\?services=hertfordshire,oxfordshire,harrow,leeds,kent,cornwall$/);
      const onward = page.getByRole('link', { name: 'the page of Hertfordshire' });
      expect(await onward.getAttribute('href')).toContain(`/services/hertfordshire/?own=${OWN}`);
      await page.getByRole('checkbox', { name: 'Swindon', exact: true }).check();
      await page.locator('main', { hasText: 'Your own set (6)' }).waitFor();
      await groups.answered();
      await page.goto(link, { waitUntil: 'networkidle' });
      expect(await groups.names()).toEqual(['Oxfordshire', 'Harrow', 'Leeds', 'Kent', 'Cornwall']);
    }, `?service=hertfordshire&own=${OWN}`);
  });

  test('that names the members of a fixed set gives the very verdicts of that set', async () => {
    const members = await onGroups(async (page) => {
      const links = await page
        .locator('section[aria-labelledby="set"] .members tbody th a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/').filter(Boolean).at(-1)));
      return links.join();
    });
    await onGroups(async (page) => {
      const groups = groupsPage(page);
      await groups.compare.click();
      await groups.answered();
      const [own, similar] = [await groups.column('Your own set'), await groups.column('Similar services')];
      // The engine compares indicators; the overall score is not among them.
      expect(own.slice(0, -1)).toEqual(similar.slice(0, -1));
    }, `?service=hertfordshire&own=${members}`);
  });

  test('leaves the page whole when the engine cannot be fetched, and tries again', async () => {
    await onGroups(
      async (page) => {
        const groups = groupsPage(page);
        await page.route('**/engine/manifest.json', (route) => route.abort(), { times: 1 });
        await groups.compare.click();
        const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
        await alert.waitFor();
        expect(await alert.innerText()).toContain('The comparisons with the fixed sets stand');
        expect((await groups.column('Similar services'))[0]).toMatch(/similar|higher|lower/);
        await alert.getByRole('button', { name: 'Try again' }).click();
        await groups.answered();
      },
      `?service=hertfordshire&own=${OWN}`,
      { expected: /manifest\.json|Failed to load resource/ }
    );
  });
});
