import { readFileSync } from 'node:fs';
import { rollup, sum } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { ask } from '$lib/engine/ask';
import { areaCoverage } from '$lib/queries/area-coverage';
import { ratingPeriods } from '$lib/queries/rating-periods';
import { factsWarehouse } from './facts-warehouse';

// Every number is worked out a second time here, from the rows of the files and without SQL.
const facts = factsWarehouse();
type Column =
  | 'service_id'
  | 'inspection_id'
  | 'programme_id'
  | 'kind'
  | 'status'
  | 'country'
  | 'region'
  | 'police_force_area'
  | 'published'
  | 'overall_rating'
  | 'overall_score'
  | 'score_basis'
  | 'basis';
const rowsOf = (path: string) => csvParse<Column>(readFileSync(`data/${path}.csv`, 'utf8'));
const services = new Map(rowsOf('places/services').map((row) => [row['service_id'], row]));
const SCALE_36 = ['yos-2018', 'yjs-2021'];
const official = rowsOf('inspections/inspections').filter(({ kind }) => kind !== 'pilot');
const rated = official.filter(({ programme_id }) => [...SCALE_36, 'yjs-2025'].includes(programme_id));
const on36 = rated.filter(({ programme_id }) => SCALE_36.includes(programme_id));
const wordOf = (rating: string) => (rating === '' ? 'No rating found' : rating);

function halfOf(published: string): string {
  const [year, month] = published.split('-');
  if (month === undefined) return published;
  return Number(month) < 7 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
}

const inOrder = <R extends { category?: unknown; rating?: unknown }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => (`${a.category}|${a.rating}` < `${b.category}|${b.rating}` ? -1 : 1));

const counted = async (where: string) =>
  inOrder(await facts.engine.query(`select category, rating, n from rating_counts where ${where}`));

function tally(
  rows: readonly (readonly string[])[]
): { category: string | undefined; rating: string | undefined; n: number }[] {
  const counts = rollup(
    rows,
    (same) => same.length,
    (row) => row.join('|')
  );
  const rowOf = (key: string, n: number) => ({ category: key.split('|')[0], rating: key.split('|')[1], n });
  return inOrder([...counts].map(([key, n]) => rowOf(key, n)));
}

describe('counts of overall ratings', () => {
  it.each(['yos-2018', 'yjs-2021', 'yjs-2025'])('of %s agree with the files, each way', async (id) => {
    const own = rated.filter(({ programme_id }) => programme_id === id);
    const ways: Record<string, (row: (typeof own)[number]) => string[]> = {
      all: () => ['all'],
      year: ({ published }) => [published.slice(0, 4)],
      'half-year': ({ published }) => [halfOf(published)],
      country: ({ service_id }) => [services.get(service_id)?.country ?? ''],
      region: ({ service_id }) => [services.get(service_id)?.region ?? ''],
      'police-force-area': ({ service_id }) => (services.get(service_id)?.police_force_area ?? '').split(';')
    };
    for (const [dimension, categories] of Object.entries(ways)) {
      const expected = tally(
        own.flatMap((row) => categories(row).map((one) => [one, wordOf(row.overall_rating)]))
      );
      expect(
        await counted(`programme_id = '${id}' and standard_code = 'overall' and dimension = '${dimension}'`),
        dimension
      ).toEqual(expected);
    }
  });

  it('leave out the pilot and every programme that gives no overall rating', async () => {
    const rows = await facts.engine.query(
      `select distinct programme_id from rating_counts where standard_code = 'overall' order by all`
    );
    expect(rows.map(({ programme_id }) => programme_id)).toEqual(['yjs-2021', 'yjs-2025', 'yos-2018']);
    const [whole] = await counted(
      `programme_id = 'yos-2018' and standard_code = 'overall' and dimension = 'all' and rating = 'Outstanding'`
    );
    const pilots = rowsOf('inspections/inspections').filter(({ kind }) => kind === 'pilot');
    expect(pilots).toHaveLength(1);
    expect(whole?.['n']).toBe(
      on36.filter((row) => row.programme_id === 'yos-2018' && row.overall_rating === 'Outstanding').length
    );
  });

  it('put a bare year under the year itself, never under a half', async () => {
    const rows = await counted(`dimension = 'half-year' and length(category) = 4`);
    const bare = rated.filter(({ published }) => published.length === 4);
    expect(sum(rows, ({ n }) => Number(n))).toBe(bare.length);
    expect(bare.length).toBeGreaterThan(0);
  });
});

describe('counts of ratings of standards', () => {
  it('hold what was read in a report or on another page, and nothing else', async () => {
    const kept = rowsOf('inspections/standard_ratings').filter(
      (row) =>
        ['report', 'other-page'].includes(row.basis) &&
        official.some(({ inspection_id }) => inspection_id === row.inspection_id)
    );
    const [total] = await facts.engine.query(
      `select cast(sum(n) as integer) as n from rating_counts where standard_code <> 'overall' and dimension = 'all'`
    );
    expect(total?.['n']).toBe(kept.length);
    const ways = await facts.engine.query(
      `select distinct dimension from rating_counts where standard_code <> 'overall' order by all`
    );
    expect(ways.map(({ dimension }) => dimension)).toEqual(['all', 'year']);
  });
});

describe('ratings by place and period', () => {
  it('add up to the inspections of both programmes on the scale together, pair by pair', async () => {
    const rows = await ask(facts.engine, ratingPeriods, {});
    const expected = tally(
      on36.map((row) => [
        `${services.get(row.service_id)?.region} ${row.published.slice(0, 4)}`,
        wordOf(row.overall_rating)
      ])
    );
    const own = rows.filter(
      (row) => row.programmes === '0-36' && row.place_kind === 'region' && row.period_kind === 'year'
    );
    const found = own.map(({ place, period, rating, n }) => ({ category: `${place} ${period}`, rating, n }));
    expect(inOrder(found)).toEqual(expected);
  });

  it('never count the programme of 2025 on the scale of 36', async () => {
    const rows = await ask(facts.engine, ratingPeriods, {});
    const all = rows.filter(
      (row) => row.programmes === '0-36' && row.place_kind === 'all' && row.period_kind === 'all'
    );
    expect(sum(all, ({ n }) => n)).toBe(on36.length);
  });
});

describe('services by place', () => {
  it('are each counted once in a region, and say for how many a rating was found', async () => {
    const rows = await ask(facts.engine, areaCoverage, {});
    const current = [...services.values()].filter(({ status }) => status === 'current');
    for (const kind of ['all', 'country', 'region'] as const) {
      const own = rows.filter((row) => row.programmes === '0-36' && row.place_kind === kind);
      expect(
        sum(own, (row) => row.services),
        kind
      ).toBe(current.length);
      expect(sum(own, ({ rated: some, unrated, not_found }) => some + unrated + not_found)).toBe(
        current.length
      );
    }
    const whole = rows.find((row) => row.programmes === '0-36' && row.place_kind === 'all');
    const found = new Set(
      on36.filter((row) => row.overall_rating !== '').map(({ service_id }) => service_id)
    );
    expect(whole?.rated).toBe(current.filter(({ service_id }) => found.has(service_id)).length);
    expect(current.length - (whole?.rated ?? 0)).toBe(10);
  });
});
