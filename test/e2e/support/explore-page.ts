import type { Page } from 'playwright-core';

/** A query that does not come to its end within any test. */
export const ENDLESS =
  'select sum(a.range * b.range % 7) from range(10000000) as a, range(10000000) as b where a.range % 3 <> b.range % 5';

/** The explore page, as a reader uses it. */
export function explorePage(page: Page) {
  const editor = page.getByLabel('Your query, in SQL');
  const status = page.locator('.status');
  const table = page.locator('.result table');
  return {
    editor,
    status,
    table,
    notice: page.getByRole('alert'),
    run: () => page.getByRole('button', { name: 'Run', exact: true }).click(),
    stop: () => page.getByRole('button', { name: 'Stop', exact: true }).click(),
    /** Writes a query and runs it by the keyboard. */
    ask: async (sql: string) => {
      await editor.fill(sql);
      await editor.press('Control+Enter');
    },
    /** Waits for a table with this heading; texts of its cells by row. */
    rows: async (heading: string) => {
      await table.getByRole('columnheader', { name: heading, exact: true }).waitFor({ timeout: 60_000 });
      await page.getByText(/\brows?, .*in [\d.]+ m?s\.$/).waitFor({ timeout: 60_000 });
      return table
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    },
    /** Waits for a notice that says this; its whole text. */
    said: async (text: string | RegExp) => {
      const notice = page.getByRole('alert').filter({ hasText: text });
      await notice.waitFor({ timeout: 60_000 });
      return notice.innerText();
    }
  };
}
