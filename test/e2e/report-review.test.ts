import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionsSchema, type Decisions } from '../../src/build/read/review/decisions';
import { reviewPage } from '../../src/build/read/review/review-page';
import { axeFaults } from '../a11y/axe';
import { KNOWN, mixedDraft, plainDraft } from '../build/read/review/invented-drafts';
import { launchChromium } from './support/browser';
import { addressesAsked, sidewaysOverflow, withPage } from './support/watched-page';

// The page is opened from disk, as a maintainer opens it; its drafts are invented.
const folder = mkdtempSync(join(tmpdir(), 'review-page-'));
const file = join(folder, 'index.html');
const address = pathToFileURL(file).href;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, await reviewPage([mixedDraft(), plainDraft()], KNOWN));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const said = (page: Page) => page.locator('#live').textContent();
const progress = (page: Page) => page.locator('#progress').textContent();
const status = (page: Page, value: string) => page.locator(`#${value} .status`).textContent();
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes back through the page by Shift+Tab to the button with these words. */
async function tabBackTo(page: Page, words: string): Promise<void> {
  const here = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let step = 0; step < 60 && (await here()) !== words; step++) await page.keyboard.press('Shift+Tab');
  expect(await here()).toBe(words);
}

async function savedDecisions(page: Page): Promise<Decisions> {
  const download = page.waitForEvent('download');
  await press(page, 'Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('decisions.json');
  return decisionsSchema.parse(JSON.parse(readFileSync(await saved.path(), 'utf8')));
}

describe('a maintainer with a keyboard alone', () => {
  it('accepts, edits, rejects, undoes, comes back, and saves the decisions', async () => {
    await withPage(browser, address, async (page) => {
      const asked = addressesAsked(page);
      await press(page, 'n');
      await page.waitForFunction(() => document.activeElement?.id === 'r0-v0');
      await press(page, 'a');
      expect(await said(page)).toBe('Accepted “Good”. Rating of standard 2.2 Planning.');
      expect(await focused(page)).toBe('r0-v1');

      await press(page, 'e');
      await page.keyboard.type('99 aren');
      await press(page, 'Enter');
      expect(await focused(page)).toBe('r0-v1-field');
      expect(await page.locator('#r0-v1-error').textContent()).toContain(
        'Expected: A whole number from 0 to 36'
      );
      await press(page, 'Control+a');
      await page.keyboard.type('22');
      await press(page, 'Enter');
      expect(await status(page, 'r0-v1')).toContain('✎ Edited to “22”, replacing “20” in data/');

      expect(await focused(page)).toBe('r0-v2');
      await press(page, 'r');
      expect(await progress(page)).toBe('3 of 12 decided (all reports: 3 of 14)');
      await press(page, 'k', 'ArrowUp', 'ArrowDown', 'j', 'r', 'u', 'u');
      expect(await status(page, 'r0-v2')).toBe('Undecided');
      expect(await focused(page)).toBe('r0-v2');
      expect(await progress(page)).toBe('2 of 12 decided (all reports: 2 of 14)');
      await press(page, 'r');

      // What one page has stored reaches the next by way of the browser, which on a busy machine takes a moment.
      const reopened = async () => {
        await page.reload();
        return progress(page);
      };
      await expect.poll(reopened, { timeout: 30_000 }).toBe('3 of 12 decided (all reports: 3 of 14)');
      await tabBackTo(page, 'Save decisions');
      const { reports } = await savedDecisions(page);
      expect(reports.map(({ inspection_id }) => inspection_id)).toEqual(['barnet-2099-05']);
      expect(Object.values(reports[0]?.decisions ?? {})).toEqual([
        { choice: 'accept', of: 'Good' },
        { choice: 'edit', value: '22', replaces: '20', of: '21' },
        { choice: 'reject', of: '2099-05' }
      ]);
      expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('blob:'))).toEqual([]);
    });
  });

  it('switches the keys off, and then they do nothing', async () => {
    await withPage(browser, `${address}#r0-v0`, async (page) => {
      await press(page, '?', 'Space', 'Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await focused(page)).toBe('r0-v0');
      await press(page, 'a', 'r', 'j', 'e');
      expect(await focused(page)).toBe('r0-v0');
      expect(await progress(page)).toContain('0 of 12');
      const other = await page.context().newPage();
      await other.goto(address);
      await other.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('/setting/')));
      await other.close();
      await page.reload();
      await press(page, 'a');
      expect(await progress(page)).toContain('0 of 12');
    });
  });
});

describe('a maintainer with a mouse', () => {
  it('accepts all certain values at once, takes them back, and takes another value of the report', async () => {
    await withPage(browser, address, async (page) => {
      await page.getByRole('link', { name: 'Barnet, May 2099' }).click();
      await page.getByRole('button', { name: 'Accept all 9 certain values of this report' }).click();
      expect(await progress(page)).toContain('9 of 12');
      expect(await status(page, 'r0-v5')).toBe('Undecided');
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await progress(page)).toContain('0 of 12');
      await page.getByRole('button', { name: 'Accept all 6 certain values here' }).click();
      await page.getByRole('button', { name: 'Take “Requires improvement”' }).click();
      expect(await status(page, 'r0-v0')).toContain('Edited to “Requires improvement”');
      await page.getByRole('link', { name: 'All reports' }).click();
      expect(await page.locator('[data-decided="0"]').textContent()).toBe('7 of 12');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForFunction(() => document.activeElement?.id === 'r0-v0');
      expect(await status(page, 'r0-v0')).toBe('Undecided');
      await page.getByRole('link', { name: 'All reports' }).click();
      expect(await page.locator('[data-decided="0"]').textContent()).toBe('6 of 12');
    });
  });

  it('is told where the browser keeps nothing, and can go on', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        }
      });
    });
    await page.goto(`${address}#r0-v0`);
    await press(page, 'a');
    expect(await page.locator('#notice').textContent()).toContain('Save them before you close it.');
    expect(await progress(page)).toContain('1 of 12');
    await context.close();
  });
});

describe('the review page', () => {
  it.each([1280, 390] as const)('has no fault that axe knows at %i px, and fits', async (width) => {
    await withPage(
      browser,
      address,
      async (page) => {
        expect(await axeFaults(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
        await press(page, 'n');
        await page.waitForFunction(() => document.activeElement?.id === 'r0-v0');
        await press(page, 'a', 'e');
        expect(await axeFaults(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
        await press(page, 'Escape', '?');
        expect(await axeFaults(page)).toEqual([]);
      },
      { width }
    );
  });

  it('fits into a window of 320 px', async () => {
    const use = (page: Page) => sidewaysOverflow(page);
    expect(await withPage(browser, `${address}#r0-v0`, use, { width: 320 })).toBe(0);
  });

  it('shows every value without script', async () => {
    await withPage(
      browser,
      address,
      async (page) => {
        expect(await page.getByRole('row', { name: /Rating of standard 2.2 Planning/ }).isVisible()).toBe(
          true
        );
        expect(await page.locator('noscript .notice').isVisible()).toBe(true);
        expect(await page.getByText('Save decisions').isVisible()).toBe(false);
      },
      { scripts: false }
    );
  });
});
