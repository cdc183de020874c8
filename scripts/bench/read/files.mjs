import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printAll } from './print.mjs';

/** @typedef {import('../../../test/reports/invented-report').InventedReport} InventedReport */
/** @typedef {import('../../../test/reports/invented-report').Truth} Truth */

/**
 * A file of an invented report with what is to be read in it.
 *
 * @typedef {object} InventedFile
 * @property {string} name
 * @property {string} path
 * @property {string} layout with `text` behind it where the file is one
 * @property {Truth} truth
 */

/**
 * Writes invented reports as files: each as a PDF and, where it has one, as a text.
 *
 * @param {readonly InventedReport[]} reports
 * @param {string} folder
 * @returns {Promise<InventedFile[]>}
 */
export async function writeReports(reports, folder) {
  /** @type {InventedFile[]} */
  const files = [];
  await printAll(reports, ({ name, layout, truth }, pdf) => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, pdf);
    files.push({ name: `${name}.pdf`, path, layout, truth });
  });
  for (const { name, layout, asText } of reports) {
    if (!asText) continue;
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, asText.text);
    files.push({ name: `${name}.txt`, path, layout: `${layout} as text`, truth: asText.truth });
  }
  return files;
}

/**
 * A report whose pages are repeated, and of which the printer takes so many.
 *
 * @param {InventedReport} report
 * @param {number} pages at most ten times as many as it has
 * @returns {InventedReport & { pages: string }} its truth holds no longer
 */
export function lengthened(report, pages) {
  const body = /<body>([\s\S]*)<\/body>/.exec(report.html)?.[1] ?? '';
  const html = report.html.replace(body, () => body.repeat(10));
  return { ...report, name: `${report.name}-long`, html, pages: `1-${pages}`, asText: null };
}
