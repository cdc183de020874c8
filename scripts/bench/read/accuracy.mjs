import { loadTypescript } from '../load-typescript.mjs';
import { summaryTable } from './tables.mjs';

/** @typedef {import('../../../test/reports/score-types').ReportScore} ReportScore */
/** @typedef {{ file: import('./files.mjs').InventedFile; score: ReportScore; failed: string | undefined }} Scored */

/**
 * @param {readonly Scored[]} scored
 * @param {number} most
 */
function printFaults(scored, most) {
  for (const { file, score, failed } of scored) {
    if (failed !== undefined) console.log(`\nFAULT of the reader on ${file.name}: ${failed}`);
    else if (!score.refusedRightly) console.log(`\nREFUSED WRONGLY, or not refused: ${file.name}`);
  }
  const wrong = scored.flatMap(({ file, score }) =>
    score.wrong.map((each) => ({ file: file.name, ...each }))
  );
  console.log(`\nWrong certain values: ${wrong.length}`);
  for (const { file, id, read, truth, why } of wrong)
    console.log(`  ${file}: ${id}: read "${read}", ${truth === null ? why : `true "${truth}" (${why})`}`);
  const missed = scored.flatMap(({ file, score }) =>
    score.missed.map((each) => ({ file: file.name, ...each }))
  );
  console.log(
    `\nValues not found: ${missed.length}${missed.length > most ? `, the first ${most} of them (--all shows the rest)` : ''}`
  );
  for (const { file, id, truth, read } of missed.slice(0, most))
    console.log(`  ${file}: ${id}: true "${truth}", ${read === null ? 'nothing read' : `read "${read}"`}`);
}

/**
 * Holds outcomes against the truth and prints what came of it.
 *
 * @param {readonly import('./files.mjs').InventedFile[]} files
 * @param {readonly import('./reader-process.mjs').ReadOutcome[]} outcomes
 * @param {{ mostMissed: number }} options
 * @returns {Promise<boolean>} whether the reader is good enough
 */
export async function accuracy(files, outcomes, { mostMissed }) {
  /** @type {typeof import('../../../test/reports/score-draft')} */
  const { scoreDraft } = await loadTypescript('test/reports/score-draft.ts');
  /** @type {typeof import('../../../test/reports/score-summary')} */
  const { byField, inAll, isGoodEnough } = await loadTypescript('test/reports/score-summary.ts');
  const scored = files.map((file) => {
    const outcome = outcomes.find(({ name }) => name === file.name);
    const refused = /** @type {import('../../../src/build/read/source').Unreadable} */ (
      outcome?.refused ?? 'damaged'
    );
    const score = scoreDraft(file.truth, outcome?.draft ? { draft: outcome.draft } : { refused });
    return { file, score, failed: outcome?.failed };
  });
  const of = (/** @type {string} */ layout) =>
    scored.filter(({ file }) => file.layout === layout).map(({ score }) => score);
  const layouts = [...new Set(files.map(({ layout }) => layout))].sort();
  const scores = scored.map(({ score }) => score);
  for (const layout of layouts) console.log(`\n${summaryTable(layout, byField(of(layout)))}`);
  printFaults(scored, mostMissed);
  console.log(`\n${summaryTable('field, all layouts', byField(scores))}`);
  console.log(
    `\n${summaryTable('layout', [...layouts.map((layout) => inAll(layout, of(layout))), inAll('all', scores)])}`
  );
  return isGoodEnough(scores) && scored.every(({ failed }) => failed === undefined);
}
