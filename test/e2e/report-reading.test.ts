import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf } from '../../scripts/bench/read/print.mjs';
import { diskReader } from '../../src/build/disk-facts';
import { readFacts } from '../../src/build/facts';
import { readReport } from '../../src/build/read/read-report';
import { UnreadableFile } from '../../src/build/read/source';
import { inventedReports } from '../reports/invented-reports';
import { scoreDraft } from '../reports/score-draft';
import { inAll } from '../reports/score-summary';
import type { Outcome } from '../reports/score-types';
import { launchChromium } from './support/browser';

const facts = readFacts(diskReader('.'));
const reports = inventedReports();
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Prints an invented report and has it read. */
async function outcomeOf(name: string) {
  const report = reports.find((each) => each.name === name);
  const page = await browser?.newPage();
  if (!report || !page) throw new Error(`No report ${name}, or no browser.`);
  const pdf = await pdfOf(page, report);
  await page.close();
  const outcome = await readReport(`${name}.pdf`, new Uint8Array(pdf), facts).then(
    (draft): Outcome => ({ draft }),
    (error: unknown): Outcome => {
      if (error instanceof UnreadableFile) return { refused: error.reason };
      throw error;
    }
  );
  return scoreDraft(report.truth, outcome);
}

test.each([
  ['of 2018 with big numbers and its results in the annex', 'invented-yos-2018-early-windsor-and-maidenhead'],
  ['of 2018 with counts in swapped columns', 'invented-yos-2018-counts-bath-and-north-east-somerset'],
  ['of 2021 with glued marks and wrapped ratings', 'invented-yjs-2021-brighton-and-hove'],
  ['of 2009 with headline scores', 'invented-cci-2009-stoke-on-trent']
])('a printed report %s is read without one wrong certain value, and nearly in full', async (_, name) => {
  const score = await outcomeOf(name);
  expect(score.wrong).toEqual([]);
  expect(
    inAll(name, [score]).recall,
    JSON.stringify(score.missed.slice(0, 10), null, 1)
  ).toBeGreaterThanOrEqual(98);
});

test('a printed Welsh edition is refused for its language', async () => {
  expect((await outcomeOf('invented-welsh-edition-wrexham')).refusedRightly).toBe(true);
});
