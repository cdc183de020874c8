/** @typedef {import('../../../test/reports/score-summary').Summary} Summary */

const HEAD = ['', 'in truth', 'found', 'recall', 'certain', 'right', 'precision', 'share certain'];

/** @param {number | null} value */
const percent = (value) => (value === null ? '–' : `${value === 100 ? '100' : value.toFixed(1)} %`);

/**
 * A plain table of summaries.
 *
 * @param {string} title
 * @param {readonly Summary[]} summaries
 */
export function summaryTable(title, summaries) {
  const rows = summaries.map(
    ({ name, inTruth, found, recall, certain, certainRight, precision, certainty }) => [
      name,
      String(inTruth),
      String(found),
      percent(recall),
      String(certain),
      String(certainRight),
      percent(precision),
      percent(certainty)
    ]
  );
  const all = [[title, ...HEAD.slice(1)], ...rows];
  const widths = HEAD.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}
