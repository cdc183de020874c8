import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { askRatings } from '../../../src/routes/trends/shape/ask-ratings';
import { pivotCounts } from '../../../src/routes/trends/shape/pivot-counts';
import { EVERYTHING } from '$lib/ui/trends/choice';
import { periodRows } from '$lib/ui/trends/period-rows';
import { ratingFinding } from '$lib/ui/trends/trend-words';
import { factsWarehouse } from '../../lib/queries/facts-warehouse';

const facts = factsWarehouse();
const BEST_FIRST = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const inspections = csvParse<'kind' | 'programme_id' | 'published' | 'overall_rating'>(
  readFileSync('data/inspections/inspections.csv', 'utf8')
).filter(({ kind, programme_id }) => kind !== 'pilot' && ['yos-2018', 'yjs-2021'].includes(programme_id));

describe('the slice of the page', () => {
  it('holds for each year the counts of the files and Wilson’s interval', async () => {
    const [together] = periodRows(await askRatings(facts.engine), EVERYTHING);
    expect(together?.rows.map(({ label }) => label)).toEqual(
      [...new Set(inspections.map(({ published }) => published.slice(0, 4)))].sort()
    );
    for (const row of together?.rows ?? []) {
      const own = inspections.filter(({ published }) => published.startsWith(row.label));
      const counts = BEST_FIRST.map((rating) => own.filter((one) => one.overall_rating === rating).length);
      expect([...row.counts], row.label).toEqual(counts);
      expect(row.notFound, row.label).toBe(own.filter((one) => one.overall_rating === '').length);
      const n = counts.reduce((sum, count) => sum + count, 0);
      const p = ((counts[0] ?? 0) + (counts[1] ?? 0)) / n;
      const z = 1.959963984540054;
      const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
      const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
      expect(row.lower, row.label).toBeCloseTo(middle - half, 6);
      expect(row.upper, row.label).toBeCloseTo(middle + half, 6);
    }
  });

  it('gives a finding whose numbers are those of its rows', async () => {
    const slice = await askRatings(facts.engine);
    const [together] = periodRows(slice, EVERYTHING);
    const told = [...ratingFinding(slice, EVERYTHING).matchAll(/(\d+) % of (\d+) in (\d{4})/g)];
    expect(told.length).toBeGreaterThan(0);
    for (const [, share, of, year] of told) {
      const row = together?.rows.find(({ label }) => label === year);
      const rated = row?.counts.reduce((sum, n) => sum + n, 0);
      expect(rated).toBe(Number(of));
      expect(Math.round((100 * ((row?.counts[0] ?? 0) + (row?.counts[1] ?? 0))) / (rated ?? 0))).toBe(
        Number(share)
      );
    }
  });

  it('is no more than 30 kB packed', async () => {
    const json = JSON.stringify(await askRatings(facts.engine));
    expect(brotliCompressSync(Buffer.from(json)).length).toBeLessThan(30_000);
  });
});

describe('turning counts into columns', () => {
  it('keeps every count, and fills what was counted for nobody with zero', () => {
    const cell = {
      programmes: 'a',
      place_kind: 'all',
      place: 'all',
      period_kind: 'year',
      period: '2019'
    } as const;
    const rows = pivotCounts([
      { ...cell, rating: 'Good', n: 3 },
      { ...cell, rating: 'No rating found', n: 1 },
      { ...cell, period: '2020', rating: 'Inadequate', n: 2 }
    ]);
    expect(rows).toEqual([
      {
        ...cell,
        ...{ Inadequate: 0, 'Requires improvement': 0, Good: 3, Outstanding: 0 },
        ...{ 'Not rated': 0, 'No rating found': 1 }
      },
      {
        ...cell,
        period: '2020',
        ...{ Inadequate: 2, 'Requires improvement': 0, Good: 0, Outstanding: 0 },
        ...{ 'Not rated': 0, 'No rating found': 0 }
      }
    ]);
    expect(pivotCounts([])).toEqual([]);
  });
});
