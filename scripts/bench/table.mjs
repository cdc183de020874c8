/**
 * One measured figure.
 *
 * @typedef {object} Figure
 * @property {string} measure what was measured, and on what
 * @property {number | null} value null when it could not be measured
 * @property {string} unit
 * @property {number} [budget] the most it may be, in the same unit; none for figures that only inform
 */

/**
 * A number with three figures at least, thousands apart.
 *
 * @param {number} value
 */
export function shown(value) {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** @param {Figure} figure */
function verdict({ value, budget }) {
  if (value === null) return 'not measured';
  if (budget === undefined) return '';
  return value <= budget ? 'within' : 'OVER';
}

/**
 * A plain table: measure, figure, budget, within or over.
 *
 * @param {readonly Figure[]} figures
 * @returns {string} lines, without a last line break
 */
export function tableOf(figures) {
  const rows = figures.map((figure) => [
    figure.measure,
    figure.value === null ? '–' : `${shown(figure.value)} ${figure.unit}`.trim(),
    figure.budget === undefined ? '' : `${shown(figure.budget)} ${figure.unit}`.trim(),
    verdict(figure)
  ]);
  const all = [['measure', 'figure', 'budget', ''], ...rows];
  const widths = [0, 1, 2].map((i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, i) => (i === 1 || i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
