import { describe, expect, it } from 'vitest';
import { diskReader } from '../../../src/build/disk-facts';
import { readFacts } from '../../../src/build/facts';

const { tables } = readFacts(diskReader('.'));
const wordings = tables.proportion_wordings.rows;

describe('the ranges read into proportions in words', () => {
  it('are in order, and whole for both sides of every wording', () => {
    for (const row of wordings) {
      expect(row.met_low_pct).toBeLessThanOrEqual(row.met_high_pct);
      expect(wordings.filter(({ wording }) => wording === row.wording)).toHaveLength(2);
    }
  });
  it('are those of every finding that the facts hold', () => {
    const ranged = tables.sqs_findings.rows.filter(({ not_met_cases: cases, met_low_pct: low }) => cases === null || low !== null);
    expect(ranged.length).toBeGreaterThan(5);
    for (const { wording, wording_says: says, met_low_pct, met_high_pct } of ranged) {
      const row = wordings.find((one) => one.wording === wording.replace(/^about /, '') && one.wording_says === says);
      expect([wording, row?.met_low_pct, row?.met_high_pct]).toEqual([wording, met_low_pct, met_high_pct]);
    }
  });
});
