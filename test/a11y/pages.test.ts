import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../e2e/support/built-site';
import { withPage } from '../e2e/support/watched-page';
import { axeFaults } from './axe';

const site = builtSite();

/** One page of each kind; a new kind of page is a new line. `ready` is text that is there when the page is done. */
const PAGES: readonly { path: string; ready: string; expected?: RegExp }[] = [
  { path: '/', ready: 'Latest reports' },
  { path: '/services/', ready: '155 services and, apart, 17 former ones' },
  { path: '/services/?country=Wales&sort=score', ready: '17 of 155 services' },
  { path: '/method/', ready: 'A figure is wrong' },
  { path: '/services/harrow/', ready: 'Where this comes from' },
  { path: '/services/northamptonshire/', ready: 'Where this comes from' },
  { path: '/services/western-bay/', ready: 'This is a former service' },
  { path: '/services/harrow/what-if/', ready: 'Change it yourself' },
  {
    path: '/services/harrow/what-if/?1.1=G&3.2.2=10&rule=alone&of=harrow-2021-12',
    ready: 'Link to these changes'
  },
  { path: '/services/kent/what-if/', ready: 'That is all that can be said' },
  { path: '/services/lincolnshire/what-if/', ready: 'so what would move it cannot be said' },
  { path: '/services/harrow/board-pack/', ready: 'page 2 of 2' },
  { path: '/services/monmouthshire-and-torfaen/board-pack/', ready: 'page 2 of 2' },
  { path: '/disproportionality/', ready: 'Why no service has an index here' },
  { path: '/standards/', ready: 'What is not counted, and why' },
  { path: '/standards/3.2/', ready: 'The prompts under the questions' },
  { path: '/standards/4.1/', ready: 'Whose rating is known' },
  { path: '/compare/', ready: 'Who are the children?' },
  { path: '/compare/?services=harrow,bexley,brent,camden,atlantis', ready: 'Core Case Inspections' },
  { path: '/compare/?service=harrow&set=similar', ready: 'with similar services' },
  { path: '/indicators/', ready: 'Held, but not shown by service' },
  { path: '/indicators/fte_rate/?service=hertfordshire', ready: 'Where the figures were read' },
  { path: '/indicators/reoff_rate_10_14/?period=1999', ready: 'There is no period' },
  { path: '/groups/', ready: 'Every kind of set, and how it is made' },
  {
    path: '/groups/?service=leicestershire&own=oxfordshire,harrow,leeds,atlantis',
    ready: 'Leicestershire and the services you chose'
  },
  { path: '/trends/brief/2025/', ready: 'To be read with care' },
  { path: '/trends/', ready: 'Programmes since 2009, each on its own scale' },
  {
    path: '/trends/?programme=yjs-2021&period=half-year&region=London',
    ready: 'by half-year of publication'
  },
  { path: '/explore/', ready: 'Run' },
  { path: '/data/', ready: 'What the checks doubt' },
  { path: '/services/nowhere-at-all/', ready: 'newest fact', expected: /404|Not found/i }
];

/** What axe finds on a page as it stands, wide and narrow. */
async function faultsAtBothWidths(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const fault of await axeFaults(page)) faults.push(`${width} px: ${fault}`);
  }
  return faults;
}

describe('at 1280 and 390 px axe finds nothing against WCAG 2.2 AA', () => {
  test.each(PAGES)('on $path', async ({ path, ready, expected }) => {
    const faults = await withPage(
      site.browser,
      site.at(path),
      async (page) => {
        await page.getByText(ready).first().waitFor();
        // What is folded away must be accessible, too; details within details come after those around them.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
            details.open = true;
        });
        return faultsAtBothWidths(page);
      },
      { width: 1280, ...(expected ? { expected } : {}) }
    );
    expect(faults).toEqual([]);
  });

  test('on the home page with the search open', async () => {
    const faults = await withPage(
      site.browser,
      site.at('/'),
      async (page) => {
        await page.getByRole('combobox').pressSequentially('Bury');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('ArrowDown');
        return faultsAtBothWidths(page);
      },
      { width: 1280 }
    );
    expect(faults).toEqual([]);
  });
});
