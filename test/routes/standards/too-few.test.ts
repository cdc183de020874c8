import { describe, expect, it } from 'vitest';
import { inventedWarehouse } from './invented-ratings';
import { figuresOf, figureTable, overviewMarkup, standardMarkup, wordsOf } from './rendered';

// All ratings here are invented. 73 of 92 inspections are 79.3 per cent: one too few.
const invented = inventedWarehouse(73);

describe('one rating short of 80 per cent (all invented)', () => {
  it('the page on all standards gives no share, only what is known of how many', async () => {
    const markup = await overviewMarkup(invented.engine);
    expect(figuresOf(markup).filter((name) => name.startsWith('shares-'))).toEqual([]);
    const known = figureTable(markup, 'known-yjs-2021') ?? [];
    expect(known).toHaveLength(12);
    expect(known.every(([, of, all]) => of === '73' && all === '92')).toBe(true);
    expect(known.every((row) => row.at(-1) === '19')).toBe(true);
    expect(wordsOf(markup)).toContain('12 by the standards of 2021');
  });

  it('the page of a standard gives no share and no distribution, and says that one rating is missing', async () => {
    const markup = await standardMarkup(invented.engine, '3.2');
    expect(figuresOf(markup).filter((name) => name.startsWith('shares-'))).toEqual([]);
    expect(wordsOf(markup)).toContain('Too few for a share: that would take 1 further rating (80 % of 92).');
  });

  it('the key questions are counted, without a share', async () => {
    const words = wordsOf(await standardMarkup(invented.engine, '2.2'));
    expect(words).toMatch(/Keeping other people safe was lowest in \d+ of 73 inspections/);
    expect(words).toContain('Results are published for 73 of 92 inspections');
    expect(words).not.toMatch(/\d+ of 73 \(\d+ %\)/);
  });
});
