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

  test('says how services are chosen, with counts that come from the facts', async () => {
    const said = await text();
    expect(said).toContain('133 services have ten, 22 have eight or nine.');
    expect(said).toContain('so its 17 services take the global model');
    expect(said).toContain('16 services cover several authorities');
    expect(said).toMatch(
      /the service of Leicestershire \(94 %\) and Rutland \(6 %\): nearest is Gloucestershire/
    );
  });

  test('says how many comparisons are clear, as many as its own table adds up to', async () => {
    const [said, rows] = await withPage(site.browser, site.at('/method/'), async (page) => [
      await page.locator('main').innerText(),
      await page
        .getByRole('region', { name: /tested against chance/ })
        .locator('tbody tr')
        .allInnerTexts()
    ]);
    const figures = rows.map((row) =>
      row
        .split(/\s*\t\s*/)
        .slice(1)
        .map(Number)
    );
    const total = (column: number) => figures.reduce((sum, row) => sum + (row[column] ?? NaN), 0);
    const [, tested, clear] = /Of (\d+) comparisons .* tested, (\d+) \(/.exec(said) ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect([total(0), total(1) + total(2)]).toEqual([Number(tested), Number(clear)]);
    expect(said).toContain(`about ${Math.round(total(0) / 20)} would still be`);
  });

  test('works the comparison of Hertfordshire through, from the counts to the words', async () => {
    const said = await text();
    expect(said).toContain('314 against 252 in 2016, 25 % higher; 287 against 247 in 2017, 16 % higher');
    expect(said).toContain('found the rate 20 per cent above similar authorities');
    expect(said).toContain('314 over 252 is 1.246: 25 % higher.');
    expect(said).toMatch(/95 % interval of the ratio\s+1\.11 to 1\.40\s+1\.03 to 1\.31/);
  });

  test('says what each indicator carries, how figures were revised, and that suppressed ones stay so', async () => {
    const said = await text();
    expect(said).toContain(
      'A 95 % interval, a funnel plot, a rank with its interval and a test of its trend'
    );
    expect(said).toMatch(
      /First-time entrants: [\d,]+ of [\d,]+ earlier figures of authorities were changed later/
    );
    expect(said).toMatch(/\d+ are suppressed by their publisher/);
  });

  test('loads no script of its own and carries no page data', async () => {
    await withPage(site.browser, site.at('/'), async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
      await page.goto(site.at('/method/'), { waitUntil: 'networkidle' });
      expect(scripts).toEqual([]);
      expect(await page.locator('body > script, main script').count()).toBe(0);
    });
  });

  test('every formula is folded and opens by the keyboard, with its source', async () => {
    await withPage(site.browser, site.at('/method/'), async (page) => {
      const note = page.locator('details', { hasText: 'Two rates' });
      await note.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await note.innerText()).toContain('Rothman, Greenland and Lash 2008');
    });
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
