import { median } from './median.mjs';

/** @typedef {import('./engine-times.mjs').EngineBench} EngineBench */

const ASKS = 20;
const BUDGET_MS = 50;

/**
 * How long a warm engine takes to answer each question of the site, rows read into the page.
 *
 * @param {EngineBench} bench
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function engineAnswers({ open, questions }) {
  const warm = await open();
  await warm.start();
  const answers = [];
  for (const { name, sql, parameters, example } of questions) {
    await warm.rows(sql, parameters(example));
    answers.push({ name, ms: median(await warm.time(sql, parameters(example), ASKS)) });
  }
  await warm.context.close();
  answers.sort((a, b) => a.ms - b.ms);
  for (const { name, ms } of answers) console.log(`${ms.toFixed(1).padStart(8)} ms ${name}`);
  const slowest = answers.at(-1);
  const figures = [
    {
      measure: `Answer warm, median of ${answers.length} questions`,
      value: median(answers.map(({ ms }) => ms))
    },
    ...(slowest ? [{ measure: `Answer warm, slowest question (${slowest.name})`, value: slowest.ms }] : [])
  ];
  return figures.map((figure) => ({ ...figure, unit: 'ms', budget: BUDGET_MS }));
}
