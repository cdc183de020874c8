// Reads the reports that a list names, in a process of its own, so that its time and memory are the reader's alone.
// Called with the path of the list (JSON: file names and paths) and of the file for the outcomes (a line of JSON each,
// and a last one with the memory).
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { openTypescript } from './open-typescript.mjs';

/**
 * What became of one file.
 *
 * @typedef {object} ReadOutcome
 * @property {string} name
 * @property {number} ms
 * @property {import('../../../src/build/read/draft').Draft} [draft]
 * @property {string} [refused]
 * @property {string} [failed] an error that is no refusal: a fault of the reader
 */

/** @typedef {(file: string, bytes: Uint8Array, facts: unknown) => Promise<import('../../../src/build/read/draft').Draft>} ReadReport */

/**
 * @param {ReadReport} readReport
 * @param {unknown} facts
 * @param {{ name: string; path: string }} file
 * @returns {Promise<ReadOutcome>}
 */
async function readOne(readReport, facts, { name, path }) {
  const bytes = new Uint8Array(readFileSync(path));
  const start = performance.now();
  const ms = () => performance.now() - start;
  try {
    const draft = await readReport(path, bytes, facts);
    return { name, ms: ms(), draft };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'UnreadableFile' && 'reason' in error)
      return { name, ms: ms(), refused: String(error.reason) };
    return { name, ms: ms(), failed: error.stack ?? error.message };
  }
}

const [listPath = '', outcomePath = ''] = process.argv.slice(2);
/** @type {{ name: string; path: string }[]} */
const files = JSON.parse(readFileSync(listPath, 'utf8'));
const { load, close } = await openTypescript();
/** @type {{ readReport: ReadReport }} */
const { readReport } = await load('src/build/read/read-report.ts');
/** @type {{ readFacts: (reader: unknown) => unknown }} */
const { readFacts } = await load('src/build/facts.ts');
/** @type {{ diskReader: (root: string) => unknown }} */
const { diskReader } = await load('src/build/disk-facts.ts');
const facts = readFacts(diskReader('.'));
const idleMegabytes = process.resourceUsage().maxRSS / 1024;
// Line by line, so that what was read long ago takes no memory.
writeFileSync(outcomePath, '');
for (const file of files)
  appendFileSync(outcomePath, `${JSON.stringify(await readOne(readReport, facts, file))}\n`);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
await close();
appendFileSync(outcomePath, JSON.stringify({ idleMegabytes, peakMegabytes }));
