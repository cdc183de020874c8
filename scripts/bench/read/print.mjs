import { launch } from '../browser.mjs';

/**
 * What the printer needs of an invented report.
 *
 * @typedef {object} Printable
 * @property {string} html
 * @property {string} head words above every page, as Chromium's template wants them
 * @property {string} foot words below every page
 * @property {string} [pages] which pages to print, as `1-60`; all without it
 */

/**
 * Prints one invented report to PDF.
 *
 * @param {import('playwright-core').Page} page
 * @param {Printable} report
 * @returns {Promise<Buffer>}
 */
export async function pdfOf(page, { html, head, foot, pages = '' }) {
  await page.setContent(html);
  return page.pdf({
    format: 'A4',
    printBackground: true,
    pageRanges: pages,
    displayHeaderFooter: true,
    headerTemplate: head,
    footerTemplate: foot,
    margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' }
  });
}

/**
 * Prints invented reports one after another, and closes the browser before anything is read.
 *
 * @template {Printable} R
 * @param {readonly R[]} reports
 * @param {(report: R, pdf: Buffer) => void} keep
 */
export async function printAll(reports, keep) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const report of reports) keep(report, await pdfOf(page, report));
  } finally {
    await browser.close();
  }
}
