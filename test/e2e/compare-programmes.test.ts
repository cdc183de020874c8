import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { columns, lineOf, onCompare } from './support/compare-page';

const onPage = onCompare(builtSite());

describe('what may not be mixed', () => {
  test('programmes stand in the heads, 3.4 has a row for each, and a newer scale stands apart', async () => {
    await onPage('?services=harrow,peterborough,camden', async (page) => {
      const heads = await page.locator('.heat-table thead th').allInnerTexts();
      expect(heads[0]).toContain('standards of 2021');
      expect(heads[1]).toContain('standards of 2018');
      expect(await lineOf(page, '3.4 Joint working').locator('td').allInnerTexts()).toEqual([
        'Not in its standards',
        'Outstanding',
        'No rating found'
      ]);
      expect(await lineOf(page, 'Newer rating').innerText()).toContain('standards of 2025');
      expect(await page.locator('[data-figure=compared-scores]').innerText()).not.toContain('2025');
      expect(await page.locator('main').innerText()).toContain(
        'judged by different editions of the standards'
      );
    });
  });

  test('ratings from a third party are named so and counted in nothing', async () => {
    await onPage('?services=bexley,harrow&sort=1.2', async (page) => {
      const cell = lineOf(page, '1.2 Staff').locator('td', { hasText: 'third party' });
      expect(await cell.innerText()).toMatch(/^Known: Outstanding\s+third party$/);
      expect(await columns(page)).toEqual(['Harrow', 'Bexley']);
      expect(await page.getByText('All twelve ratings were read for 1 of 2 services').count()).toBe(1);
    });
  });

  test('indicators stand in one period, and it is said where a service has none of it', async () => {
    await onPage('?services=harrow,cardiff', async (page) => {
      const figure = page.locator('[data-figure=compared-cs-rate]');
      expect(await figure.locator('.title').innerText()).toContain('in the year ending March 2022');
      expect(await figure.locator('.note').innerText()).toContain('year ending March 2025');
      expect(await page.locator('[data-figure=compared-fte-rate]').innerText()).toContain(
        'no figure for 1 of 2'
      );
    });
  });

  test('Core Case Inspection scores of two services stand with the advice against comparing them', async () => {
    await onPage('?services=brent,bexley', async (page) => {
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: /Core Case Inspections/ })
      });
      expect(await section.innerText()).toContain('advise against comparing these scores');
      expect(await section.locator('svg').count()).toBe(0);
    });
    await onPage('?services=brent,peterborough', async (page) => {
      expect(await page.getByRole('heading', { name: /Core Case Inspections/ }).count()).toBe(0);
    });
  });

  test('caseloads are shown where published, and said not to be where not', async () => {
    await onPage('?services=harrow,hertfordshire', async (page) => {
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: 'Who are the children?' })
      });
      const words = await section.innerText();
      expect(words).toContain('not published in open sources for Hertfordshire');
      expect(words).toMatch(/23 %; .*England and Wales 69 %/);
    });
  });
});
