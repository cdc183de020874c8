import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { addressesAsked } from './support/watched-page';
import { fieldOf, lineOf, listen, onWhatIf, resultOf } from './support/what-if-page';

const site = builtSite();
const onPage = onWhatIf(site);
const queryOf = (url: string) => new URL(url).search;

describe('the what-if of an inspection with twelve ratings', () => {
  test('follows a case at once: question, standard, domain, score, and says what changed and why', async () => {
    await onPage('harrow', async (page) => {
      const asked = addressesAsked(page);
      expect(await resultOf(page)).toBe('Requires improvement 17 of 36 as rated');
      await fieldOf(page, '3.2.2');
      await page.getByRole('button', { name: 'One case more: 3.2.2' }).click();
      expect(await resultOf(page)).toBe('Requires improvement 18 of 36 rated: Requires improvement, 17');
      const line = await lineOf(page, '3.2').innerText();
      expect(line).toContain('was Requires improvement');
      expect(line).toMatch(/71 %[\s\S]*published 9 of 14 \(64 %\)/);
      expect(await page.locator('section[aria-label="Out-of-court disposals"] h3').innerText()).toContain(
        '6 of 12 points'
      );
      await lineOf(page, '1.1').locator('select').selectOption('Good');
      expect(await resultOf(page)).toBe('Good 19 of 36 rated: Requires improvement, 17');
      const reasons = await page.locator('.panel li').allInnerTexts();
      expect(reasons[0]).toBe('1.1 goes from Requires improvement to Good. Set by hand.');
      expect(reasons.at(-1)).toContain('The 12 standards add to 19 of 36, which is Good.');
      // The browser may fetch its tab's icon again when the address changes.
      expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    });
  });

  test('reads each finished edit out once, and a slider’s or typed way to it not at all', async () => {
    await onPage('harrow', async (page) => {
      const heard = await listen(page);
      const field = await fieldOf(page, '3.2.2');
      await page.getByRole('button', { name: 'One case more: 3.2.2' }).click();
      expect(await heard()).toEqual([
        '3.2.2: 10 of 14. 3.2 is now Good. Score 18 of 36, overall Requires improvement.'
      ]);
      await field.fill('1');
      await field.fill('12');
      expect(await heard()).toEqual([]);
      await field.press('Enter');
      expect(await heard()).toHaveLength(1);
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await heard()).toEqual([
        'Undone. 3.2.2: 10 of 14. No standard moves. Score 18 of 36, overall Requires improvement.'
      ]);
    });
    await onPage('hertfordshire', async (page) => {
      const heard = await listen(page);
      await fieldOf(page, '3.3.3');
      const slider = page.getByRole('slider', { name: /^3\.3\.3/ });
      await slider.focus();
      for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
      expect(await heard()).toHaveLength(5);
      expect(await resultOf(page)).toBe('Good 30 of 36 rated: Outstanding, 31');
    });
  });

  test.each([
    ['harrow', '2.3.2', '12', 'more than the 11 cases'],
    ['harrow', '2.3.2', '-1', 'less than none'],
    ['harrow', '2.3.2', 'seven', 'is not a number'],
    ['harrow', '2.3.2', '', 'Enter a whole number from 0 to 11.'],
    ['hertfordshire', '3.3.3', '101', 'more than all']
  ])('refuses at the field what cannot be: %s %s “%s”', async (id, code, text, message) => {
    await onPage(id, async (page) => {
      const before = await resultOf(page);
      const heard = await listen(page);
      const field = await fieldOf(page, code);
      await field.fill(text);
      await field.press('Tab');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
      const described = await Promise.all(ids.map((each) => page.locator(`[id="${each}"]`).innerText()));
      expect(described.join(' ')).toContain(message);
      expect(await resultOf(page)).toBe(before);
      expect(queryOf(page.url())).toBe('');
      expect(await heard()).toEqual([expect.stringContaining(`${code} is not changed.`)]);
      await field.fill(id === 'harrow' ? '7' : '69');
      await field.press('Tab');
      expect(await field.getAttribute('aria-invalid')).toBeNull();
    });
  });

  test('tries a way as it was worked out: with discretion kept, whatever the switch says', async () => {
    await onPage('harrow', async (page) => {
      const alone = page.getByLabel('Apply the rule without the panel’s discretion');
      await alone.check();
      const heard = await listen(page);
      await page.getByRole('button', { name: /^Try this ?: 2\.3/ }).click();
      expect(await resultOf(page)).toBe('Good 19 of 36 rated: Requires improvement, 17');
      expect(await alone.isChecked()).toBe(false);
      expect(await heard()).toEqual([expect.stringContaining('Discretion kept as published')]);
    });
  });

  test('reads a refusal out again when it is repeated, and says that a copied link is copied', async () => {
    await onPage('harrow', async (page) => {
      const heard = await listen(page);
      const field = await fieldOf(page, '3.2.2');
      for (const text of ['15', '150', '15']) {
        await field.fill(text);
        await field.press('Tab');
      }
      const [first, , third] = await heard();
      expect(third).toBe(first);
      await page.getByRole('button', { name: 'One case more: 3.2.1' }).click();
      const told = page.locator('.share [role=status]');
      expect(await told.textContent()).toBe('');
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await told.filter({ hasText: /link/ }).waitFor();
    });
  });

  test('says of changes that leave the score as it was that it is the same', async () => {
    await onPage('harrow', async (page) => {
      await lineOf(page, '1.1').locator('select').selectOption('Good');
      await lineOf(page, '1.2').locator('select').selectOption('Requires improvement');
      expect(await resultOf(page)).toBe('Requires improvement 17 of 36 the same as rated');
    });
  });

  test('keeps changes and the way back when a link within the page is followed', async () => {
    await onPage('harrow', async (page) => {
      await lineOf(page, '1.1').locator('select').selectOption('Good');
      await page.locator('a.skip').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === '#main' && url.search.startsWith('?1.1=G'));
      expect(await resultOf(page)).toContain('18 of 36');
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await resultOf(page)).toBe('Requires improvement 17 of 36 as rated');
    });
  });

  test('keeps changes in the address, gives them back, and starts again', async () => {
    const query = await onPage('harrow', async (page) => {
      await page.getByRole('button', { name: /^Try this ?: 2\.3/ }).click();
      expect(await resultOf(page)).toBe('Good 19 of 36 rated: Requires improvement, 17');
      await page.getByLabel('Apply the rule without the panel’s discretion').check();
      expect(await resultOf(page)).toContain('18 of 36');
      const link = await page.getByLabel('Link to these changes').inputValue();
      await page.waitForURL(link);
      return queryOf(page.url());
    });
    expect(query).toBe('?2.3.2=9&2.3.3=9&rule=alone&of=harrow-2021-12');
    await onPage(
      'harrow',
      async (page) => {
        expect(await resultOf(page)).toContain('Requires improvement 18 of 36');
        await page.getByRole('button', { name: 'Start again' }).click();
        expect(await resultOf(page)).toBe('Requires improvement 17 of 36 as rated');
        await page.waitForURL((url) => url.search === '');
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.waitForURL((url) => url.search === query);
      },
      { query }
    );
  });

  test.each([
    ['?3.2.2=15&1.1=G', '“15” is not possible for 3.2.2.'],
    ['?2.1=G', '“2.1” is not something that can be changed here.'],
    ['?1.1=G&of=harrow-2031-01', 'It was made for another inspection']
  ])('changes nothing by an address that it does not understand, and says so: %s', async (query, notice) => {
    await onPage(
      'harrow',
      async (page) => {
        const words = await page.locator('.what-if .notices').innerText();
        expect(words).toContain('nothing is changed');
        expect(words).toContain(notice);
        expect(await resultOf(page)).toBe('Requires improvement 17 of 36 as rated');
      },
      { query }
    );
  });
});
