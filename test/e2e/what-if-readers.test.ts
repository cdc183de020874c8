import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { sidewaysOverflow, withPage } from './support/watched-page';
import { lineOf, onWhatIf, resultOf } from './support/what-if-page';

const site = builtSite();
const onPage = onWhatIf(site);

describe('the what-if of an inspection with twelve ratings, for every reader', () => {
  test('keeps the limit of resettlement: 4.1 Inadequate holds an Outstanding score at Good', async () => {
    await onPage('carmarthenshire', async (page) => {
      await lineOf(page, '4.1').locator('select').selectOption('Inadequate');
      expect(await resultOf(page)).toBe('Good 34 of 36 rated: Outstanding, 34');
      expect(await page.locator('.panel li').last().innerText()).toContain(
        'With 4.1 Inadequate the overall rating is Good at most.'
      );
      expect(await page.locator('main').innerText()).toMatch(
        /none of the 13 was read in the report itself: .*worked out/
      );
    });
  });

  test('hides nothing that is focused beneath the result, on any width, and fits it', async () => {
    for (const width of [1280, 390, 320] as const)
      await onPage(
        'harrow',
        async (page) => {
          await page.evaluate(() =>
            document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', ''))
          );
          expect(await sidewaysOverflow(page)).toBe(0);
          await page.locator('main a').first().focus();
          const hidden: string[] = [];
          for (let i = 0; i < 110; i++) {
            await page.keyboard.press('Tab');
            const covered = await page.evaluate(() => {
              const element = document.activeElement;
              if (!element?.closest('.what-if')) return '';
              const { left, top, width, height } = element.getBoundingClientRect();
              const seen = document.elementFromPoint(left + width / 2, top + height / 2);
              return seen && (element.contains(seen) || seen.contains(element)) ? '' : element.outerHTML;
            });
            if (covered) hidden.push(covered);
          }
          expect(hidden).toEqual([]);
        },
        { width }
      );
  });

  test('is a readable statement without scripts, with nothing to press that does nothing', async () => {
    const look = { width: 390, scripts: false } as const;
    await onPage(
      'harrow',
      async (page) => {
        const text = (await page.textContent('main'))?.replaceAll(/\s+/g, ' ') ?? '';
        expect(text).toContain('It is 2 points below Good, which begins at 19.');
        expect(text).toContain('2.3 Implementation and delivery (court disposals) to Outstanding');
        expect(text).toContain('2.3.2 Keeping the child safe: 7 of 11 (64 %)');
        expect(text).toContain('What is nearest to being lost?');
        expect(text).toContain('not an official result');
        expect(await page.locator('main :is(button, input, select)').count()).toBe(0);
      },
      look
    );
  });
});

describe('the what-if of a service of which less is known', () => {
  const textOf = (id: string) =>
    onPage(id, async (page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' '));

  test('says of a score how far the next bands are, and that this is all', async () => {
    const text = await textOf('kent');
    expect(text).toContain('with 18 of 36 points (the score from a third-party scrape of the report)');
    expect(text).toContain('It is 1 point below Good, which begins at 19');
    expect(text).toContain('That is all that can be said');
  });

  test('says honestly where no rating on the scale was found', async () => {
    expect(await textOf('lincolnshire')).toContain(
      'No rating of Lincolnshire on the 0–36 scale was found in open sources'
    );
    expect(await textOf('trafford')).toContain('is of another programme');
  });

  test('leads with a newer rating over an older whole set, and says what the rest is of', async () => {
    const text = await textOf('cardiff');
    const [newer, rests, older] = [
      'Cardiff was rated Requires improvement in the report published August 2022. Requires improvement stands for a score from 7 to 18 of 36',
      'What follows rests on the last one whose standards are all known.',
      'Cardiff was rated Inadequate with 0 of 36 points'
    ].map((words) => text.indexOf(words)) as [number, number, number];
    expect(newer).toBeGreaterThan(-1);
    expect(rests).toBeGreaterThan(newer);
    expect(older).toBeGreaterThan(rests);
  });

  test('is reached from every page of a current service', async () => {
    for (const id of ['harrow', 'kent', 'lincolnshire'])
      await withPage(site.browser, site.at(`/services/${id}/`), async (page) => {
        const words = `What would move ${id === 'lincolnshire' ? 'a' : 'this'} rating?`;
        await page.getByRole('link', { name: words }).first().click();
        await page.waitForURL(`**/services/${id}/what-if/`);
        expect(await page.locator('h1').innerText()).toBe(words);
      });
  });
});
