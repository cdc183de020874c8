import { describe, expect, it } from 'vitest';
import { ask } from '$lib/engine/ask';
import { completeSetCounts } from '$lib/queries/complete-set-counts';
import { completeSets } from '$lib/queries/complete-sets';
import { standardGaps } from '$lib/queries/standard-gaps';
import { standardGroups } from '$lib/queries/standard-groups';
import { standardKnown } from '$lib/queries/standard-known';
import { standardServices } from '$lib/queries/standard-services';
import { diskReader } from '../../../src/build/disk-facts';
import { readFacts } from '../../../src/build/facts';
import { factsWarehouse } from './facts-warehouse';

const { tables } = readFacts(diskReader('.'));
const facts = factsWarehouse();

const official = tables.inspections.rows.filter(({ kind }) => kind !== 'pilot');
const programmeOf = new Map(official.map((row) => [row.inspection_id, row.programme_id]));
/** Ratings that may be counted, taken from the file itself. */
const counted = tables.standard_ratings.rows.filter(
  ({ inspection_id: id, basis }) => programmeOf.has(id) && (basis === 'report' || basis === 'other-page')
);
const countedOf = (programme: string, code: string) =>
  counted.filter((row) => programmeOf.get(row.inspection_id) === programme && row.standard_code === code);

describe('what is known of each standard', () => {
  it('is every rating by report or other page of an official inspection, and no other', async () => {
    for (const row of await ask(facts.engine, standardKnown, {})) {
      const own = countedOf(row.programme_id, row.standard_code);
      const count = (rating: string) => own.filter((one) => one.rating === rating).length;
      expect(row).toMatchObject({
        inspected: official.filter(({ programme_id: id }) => id === row.programme_id).length,
        known: own.length,
        outstanding: count('Outstanding'),
        good: count('Good'),
        requires_improvement: count('Requires improvement'),
        inadequate: count('Inadequate'),
        not_rated: count('Not rated'),
        whole: false
      });
    }
  });

  it('leaves out what the scrape knows, and counts it apart', async () => {
    const rows = await ask(facts.engine, standardKnown, {});
    const otherwise = tables.standard_ratings.rows.filter(
      (row) => programmeOf.has(row.inspection_id) && !counted.includes(row)
    );
    expect(rows.reduce((sum, row) => sum + row.known_otherwise, 0)).toBe(otherwise.length);
    expect(otherwise.length).toBeGreaterThan(200);
  });

  it('needs so many more that 80 per cent are known: one fewer would not do', async () => {
    for (const { known, needed, inspected, min_known_pct: pct } of await ask(
      facts.engine,
      standardKnown,
      {}
    )) {
      expect((100 * (known + needed)) / inspected).toBeGreaterThanOrEqual(pct);
      expect((100 * (known + needed - 1)) / inspected).toBeLessThan(pct);
    }
  });

  it('adds up by programme to what the question as a whole lacks, resettlement apart', async () => {
    const rows = (await ask(facts.engine, standardKnown, {})).filter((row) => row.counts_to_score === 'yes');
    for (const gap of await ask(facts.engine, standardGaps, {})) {
      const own = rows.filter((row) => row.programme_id === gap.programme_id);
      const sum = (of: (row: (typeof own)[number]) => number) => own.reduce((all, row) => all + of(row), 0);
      expect(gap).toMatchObject({
        standards: 12,
        wanted: sum((row) => row.inspected),
        known: sum((row) => row.known),
        needed: sum((row) => row.needed)
      });
    }
  });
});

describe('groups and lists of one standard', () => {
  it.each(['2.2', '3.4', '4.1'])('%s add up to what is known of it, by year and by region', async (code) => {
    const known = await ask(facts.engine, standardKnown, {});
    const groups = await ask(facts.engine, standardGroups, { code });
    const listed = await ask(facts.engine, standardServices, { code });
    for (const row of known.filter(({ standard_code }) => standard_code === code)) {
      for (const dimension of ['year', 'region']) {
        const own = groups.filter(
          (one) => one.programme_id === row.programme_id && one.dimension === dimension
        );
        expect(own.reduce((sum, one) => sum + one.known, 0)).toBe(row.known);
        expect(own.reduce((sum, one) => sum + one.inspected, 0)).toBe(row.inspected);
      }
      expect(listed.filter((one) => one.programme_id === row.programme_id)).toHaveLength(row.known);
    }
  });

  it('name no service that only a scrape rates', async () => {
    const listed = await ask(facts.engine, standardServices, { code: '1.2' });
    expect(new Set(listed.map(({ basis }) => basis))).toEqual(new Set(['report', 'other-page']));
  });
});

describe('inspections with complete sets', () => {
  it('are the six of which all twelve were read in a report or on another page', async () => {
    const rows = await ask(facts.engine, completeSets, {});
    expect([...new Set(rows.map(({ service_id: id }) => id))].sort()).toEqual([
      'brighton-and-hove',
      'cardiff',
      'east-riding-of-yorkshire',
      'harrow',
      'hertfordshire',
      'peterborough'
    ]);
    const alike = new Set(rows.filter((row) => row.alike).map(({ service_id: id }) => id));
    expect([...alike].sort()).toEqual(['brighton-and-hove', 'cardiff', 'east-riding-of-yorkshire']);
  });

  it('are counted standard by standard, 3.4 of the two programmes apart', async () => {
    const sets = await ask(facts.engine, completeSets, {});
    const counts = await ask(facts.engine, completeSetCounts, {});
    expect(counts.filter(({ standard_code: code }) => code === '3.4').map(({ sets: n }) => n)).toEqual([
      5, 1
    ]);
    const planning = sets.filter((row) => row.standard_code === '3.2').map(({ rating }) => rating);
    const below = planning.filter((rating) => rating === 'Inadequate' || rating === 'Requires improvement');
    expect(counts.find(({ standard_code: code }) => code === '3.2')).toMatchObject({
      sets: 6,
      below_good: below.length,
      inadequate: planning.filter((rating) => rating === 'Inadequate').length
    });
  });
});

describe('the counts that are handed out as a file', () => {
  const COLUMN = {
    Outstanding: 'outstanding',
    Good: 'good',
    'Requires improvement': 'requires_improvement',
    Inadequate: 'inadequate',
    'Not rated': 'not_rated'
  } as const;
  const handedOut = async (programme: string, code: string, dimension: string, category: string) => {
    const rows = await facts.engine.query(
      'select rating, n from rating_counts where programme_id = $1::varchar and standard_code = $2::varchar and dimension = $3::varchar and category = $4::varchar',
      [programme, code, dimension, category]
    );
    return new Map(rows.map(({ rating, n }) => [String(rating), Number(n)]));
  };

  it('are those of the page, standard by standard', async () => {
    for (const row of await ask(facts.engine, standardKnown, {})) {
      const counts = await handedOut(row.programme_id, row.standard_code, 'all', 'all');
      for (const [rating, column] of Object.entries(COLUMN))
        expect(counts.get(rating) ?? 0, `${row.programme_id} ${row.standard_code} ${rating}`).toBe(
          row[column as (typeof COLUMN)[keyof typeof COLUMN]]
        );
      expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(row.known);
    }
  });

  it.each(['2.2', '4.1'])('are those of the page of %s, year by year', async (code) => {
    const years = (await ask(facts.engine, standardGroups, { code })).filter(
      (row) => row.dimension === 'year'
    );
    expect(years.length).toBeGreaterThan(3);
    for (const row of years) {
      const counts = await handedOut(row.programme_id, code, 'year', row.category);
      expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(row.known);
      expect([counts.get('Good') ?? 0, counts.get('Inadequate') ?? 0]).toEqual([row.good, row.inadequate]);
    }
  });

  it('give no rating of a standard that was not counted', async () => {
    const [found] = await facts.engine.query(
      "select sum(n) as n from rating_counts where standard_code <> 'overall' and dimension = 'all'"
    );
    expect(found?.['n']).toBe(counted.length);
  });
});
