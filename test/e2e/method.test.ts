import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';

const site = builtSite();
const text = () =>
  withPage(site.browser, site.at('/method/'), (page) => page.locator('main').innerText(), { scripts: false });

describe('the page on method', () => {
  test('gives the bands of the rule data', async () => {
    const bands = await withPage(site.browser, site.at('/method/'), (page) =>
      page.locator('table', { hasText: 'Bands,' }).locator('tbody tr').allInnerTexts()
    );
    expect(bands.map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['Outstanding', '80 to 100', '3', '31 to 36'],
      ['Good', '65 to 79', '2', '19 to 30'],
      ['Requires improvement', '50 to 64', '1', '7 to 18'],
      ['Inadequate', '0 to 49', '0', '0 to 6']
    ]);
  });

  test('works three inspections through, with the figures of their verdicts', async () => {
    const said = await text();
    expect(said).toContain('The 12 standards add to 31 of 36, which is Outstanding.');
    expect(said).toContain('The lowest key question is 3.1.2 with 3 of 5 (60 %): Requires improvement.');
    expect(said).toContain('The report states that discretion was used.');
    expect(said).toContain('With the rule’s ratings in place of the published ones the sum would be 28.');
    expect(said).toContain('With the rule’s ratings in place of the published ones the sum would be 16.');
  });

  test('says what is kept of every programme, and what each way of knowing a rating means', async () => {
    const said = await text();
    for (const name of [
      'Core Case Inspection',
      'Full Joint Inspection',
      'Short Quality Screening',
      'standards of 2025'
    ])
      expect(said).toContain(name);
    expect(said).toContain('third-party scrape');
  });

  test('every link on the page itself leads to a heading', async () => {
    await withPage(site.browser, site.at('/method/'), async (page) => {
      const lost = await page.$$eval('main a[href^="#"]', (links) =>
        links
          .map((link) => (link.getAttribute('href') ?? '').slice(1))
          .filter((id) => document.getElementById(id) === null)
      );
      expect(lost).toEqual([]);
      for (const id of ['sources', 'accessibility', 'wrong'])
        expect(await page.locator(`h2#${id}`).count()).toBe(1);
    });
  });

  test.each([1280, 390, 320] as const)('fits a window of %i px', async (width) => {
    await withPage(
      site.browser,
      site.at('/method/'),
      async (page) => expect(await sidewaysOverflow(page)).toBe(0),
      {
        width
      }
    );
  });
});
