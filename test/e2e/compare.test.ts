import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { columns, lineOf, notice, onCompare, query, status } from './support/compare-page';
import { sidewaysOverflow } from './support/watched-page';

const onPage = onCompare(builtSite());
const MORE = 'Sort the columns, or compare one service with a set';

describe('services side by side', () => {
  test('a pair stands there without scripts, and it is said what needs them', async () => {
    await onPage(
      '',
      async (page) => {
        expect(await columns(page)).toEqual(['Hertfordshire', 'Peterborough']);
        const words = await page.locator('main').innerText();
        expect(words).toContain('Choosing other services needs JavaScript');
        expect(words).toMatch(/rated alike on \d+ of the twelve standards/);
        expect(await page.getByRole('button', { name: 'Add' }).isDisabled()).toBe(true);
      },
      { scripts: false }
    );
  });

  test('the address chooses and orders; no byte of the engine is asked for', async () => {
    const asked: string[] = [];
    await onPage('', async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(new URL('?services=cardiff,harrow,peterborough', page.url()).href, {
        waitUntil: 'networkidle'
      });
      expect(await columns(page)).toEqual(['Cardiff', 'Harrow', 'Peterborough']);
      expect(asked.filter((url) => /duckdb|\.wasm|worker/.test(url))).toEqual([]);
    });
  });

  test('every rating leads to what it was read in', async () => {
    await onPage('?services=harrow,brighton-and-hove', async (page) => {
      const links = lineOf(page, '1.1 Governance').locator('td a');
      expect(await links.count()).toBe(2);
      expect(await links.nth(0).getAttribute('href')).toMatch(/services\/harrow\/#standards$/);
      expect(await links.nth(1).getAttribute('href')).toMatch(/^https:/);
    });
  });

  test('services are added, moved and removed, each time said once, with the focus kept', async () => {
    await onPage('?services=harrow,peterborough', async (page) => {
      await page.getByLabel('Add a service').selectOption('cardiff');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      expect(query(page)).toBe('?services=harrow,peterborough,cardiff');
      expect(await status(page)).toBe('Cardiff added as column 3 of 3.');
      await page.getByRole('button', { name: '← Move Cardiff left' }).click();
      expect(await columns(page)).toEqual(['Harrow', 'Cardiff', 'Peterborough']);
      expect(await status(page)).toBe('Cardiff moved left, now column 2 of 3.');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cardiff');
      await page.keyboard.press('Enter');
      expect(query(page)).toBe('?services=cardiff,harrow,peterborough');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cardiff');
      await page.getByRole('button', { name: 'Remove Harrow' }).click();
      expect(await columns(page)).toEqual(['Cardiff', 'Peterborough']);
      expect(await page.getByRole('status').filter({ hasText: 'Harrow removed' }).count()).toBe(1);
    });
  });

  test('columns sort by a standard and by an indicator, and the address keeps it', async () => {
    await onPage('?services=harrow,peterborough,cardiff', async (page) => {
      await page.getByText(MORE).click();
      await page.getByLabel('Sort columns by').selectOption('1.1');
      expect(await columns(page)).toEqual(['Peterborough', 'Harrow', 'Cardiff']);
      expect(query(page)).toBe('?services=harrow,peterborough,cardiff&sort=1.1');
      await page.getByRole('button', { name: 'Reverse' }).click();
      expect(await columns(page)).toEqual(['Harrow', 'Peterborough', 'Cardiff']);
      await page.getByLabel('Sort columns by').selectOption('fte_rate');
      expect((await columns(page)).at(-1)).toBe('Cardiff');
    });
  });

  test('key questions are drawn service beside service where results are published', async () => {
    await onPage('?services=harrow,cardiff,peterborough', async (page) => {
      expect(await page.locator('main').innerText()).toContain('not found for Cardiff');
      await page.getByText('Show the key questions service beside service').click();
      const figure = page.locator('[data-figure=compared-questions-2-1]');
      await figure.waitFor();
      expect(await figure.innerText()).toMatch(/Lowest result: Harrow \d+ of \d+ .* and Peterborough/);
    });
    await onPage('?services=cardiff,leeds', async (page) => {
      expect(await page.getByText('Show the key questions').count()).toBe(0);
    });
  });

  test('what the address names wrongly is said, and the nearest valid state stands', async () => {
    await onPage('?services=harrow,atlantis,harrow,western-bay', async (page) => {
      expect(await columns(page)).toEqual(['Harrow']);
      const words = await notice(page).innerText();
      expect(words).toContain('“atlantis”');
      expect(words).toContain('Harrow was named twice');
      expect(words).toContain('Western Bay is a former service');
      expect(await notice(page).getByRole('link', { name: 'Swansea' }).getAttribute('href')).toMatch(
        /services\/swansea\/$/
      );
    });
    await onPage('?services=a,b', async (page) => {
      expect(await columns(page)).toEqual(['Hertfordshire', 'Peterborough']);
      expect(await notice(page).innerText()).toContain('to begin with');
    });
    await onPage('?services=barnet,bexley,brent,bromley,camden,croydon,ealing', async (page) => {
      expect((await columns(page)).length).toBe(6);
      expect(await notice(page).innerText()).toContain('Left out: Ealing (1 service)');
    });
  });
});

describe('one service with a set', () => {
  test('stands first with its members, says how many are not shown, and turns into one’s own choice', async () => {
    await onPage('?service=harrow&set=similar', async (page) => {
      const names = await columns(page);
      expect(names[0]).toBe('Harrow');
      expect(names).toHaveLength(11);
      await page.getByRole('button', { name: /Go on with the first six/ }).click();
      expect(await columns(page)).toEqual(names.slice(0, 6));
      expect(query(page)).toMatch(/^\?services=harrow,/);
    });
    await onPage('?service=harrow&set=region', async (page) => {
      expect(await columns(page)).toHaveLength(11);
      expect(await page.locator('main').innerText()).toMatch(/10 services shown, \d+ not shown/);
    });
  });

  test('an unknown set gives way to similar services, and it is said', async () => {
    await onPage('?service=harrow&set=best', async (page) => {
      await notice(page).waitFor();
      expect(await notice(page).innerText()).toContain('“best”');
      expect(await columns(page)).toHaveLength(11);
    });
  });

  test('is chosen on the page', async () => {
    await onPage('', async (page) => {
      await page.getByText(MORE).click();
      await page.getByLabel('One service').selectOption('cardiff');
      await page.getByLabel('with the services of its set').selectOption('country');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(query(page)).toBe('?service=cardiff&set=country');
      expect((await columns(page))[0]).toBe('Cardiff');
    });
  });
});

describe('the room of the page', () => {
  test.each([1280, 390, 320] as const)(
    '%i px hold it; the table scrolls in its own region',
    async (width) => {
      await onPage(
        '?service=harrow&set=similar',
        async (page) => {
          expect(await sidewaysOverflow(page)).toBe(0);
          const region = page.getByRole('region', { name: 'Ratings side by side' });
          expect(await region.getAttribute('tabindex')).toBe('0');
          const before = await page.getByRole('rowheader', { name: '1.2 Staff' }).boundingBox();
          await region.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
          const after = await page.getByRole('rowheader', { name: '1.2 Staff' }).boundingBox();
          expect(Math.abs((after?.x ?? 999) - (before?.x ?? 0))).toBeLessThanOrEqual(1);
        },
        { width }
      );
    }
  );
});
