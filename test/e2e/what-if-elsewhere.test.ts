import { describe, expect, test } from 'vitest';
import { builtSite } from './support/built-site';
import { lineOf, onWhatIf, resultOf } from './support/what-if-page';

const site = builtSite('/some-base');
const onPage = onWhatIf(site);

describe('the what-if of a site that is served under a path', () => {
  test('follows a change, and its address and link keep the path and give the change back', async () => {
    await onPage('harrow', async (page) => {
      await lineOf(page, '1.1').locator('select').selectOption('Good');
      const changed = await resultOf(page);
      expect(changed).toBe('Requires improvement 18 of 36 rated: Requires improvement, 17');
      const link = await page.getByLabel('Link to these changes').inputValue();
      expect(link).toBe(site.at('/services/harrow/what-if/?1.1=G&of=harrow-2021-12'));
      await page.waitForURL(link);
      await page.goto('about:blank');
      await page.goto(link, { waitUntil: 'networkidle' });
      expect(await resultOf(page)).toBe(changed);
    });
  });
});
