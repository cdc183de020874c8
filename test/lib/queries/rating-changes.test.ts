import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { partialDate } from '$lib/data/partial-date';
import { RATINGS } from '$lib/data/words';
import { ask } from '$lib/engine/ask';
import { ratingChangeCounts } from '$lib/queries/rating-change-counts';
import { ratingChangeList } from '$lib/queries/rating-change-list';
import { ratingChangesLeftOut } from '$lib/queries/rating-changes-left-out';
import { factsWarehouse } from './facts-warehouse';

const facts = factsWarehouse();

// Recomputed from the file itself, without SQL.
const RATED = { 'yos-2018': '0-36', 'yjs-2021': '0-36', 'yjs-2025': 'rating' } as const;
const isRated = (id: string | undefined): id is keyof typeof RATED => id !== undefined && id in RATED;
const inspections = csvParse(readFileSync('data/inspections/inspections.csv', 'utf8')).flatMap((row) => {
  const date = partialDate(row['published'] ?? '');
  const programme = row['programme_id'];
  if (!date || !isRated(programme) || row['kind'] === 'pilot') return [];
  return [
    { id: row['inspection_id'], service: row['service_id'], rating: row['overall_rating'], programme, date }
  ];
});
const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const pairs = inspections.flatMap((after) => {
  const earlier = inspections
    .filter(({ service, date }) => service === after.service && date.to < after.date.to)
    .sort((a, b) => (a.date.to < b.date.to ? 1 : -1));
  const before = earlier[0];
  if (!before?.rating || !after.rating) return [];
  const exact = [before, after].every(({ date }) => date.precision !== 'year');
  const revised = before.programme !== after.programme;
  return [
    {
      service_id: after.service,
      from_inspection_id: before.id,
      to_inspection_id: after.id,
      from: before.rating,
      to: after.rating,
      months_between: exact ? month(after.date.from) - month(before.date.from) : null,
      standards:
        RATED[before.programme] !== RATED[after.programme] ? 'different' : revised ? 'revised' : 'same',
      months_least: month(after.date.from) - month(before.date.to),
      months_most: month(after.date.to) - month(before.date.from)
    }
  ];
});

describe('the re-inspections of the facts', () => {
  it('are those that follow from the rows of the file', async () => {
    const rows = await facts.engine.query('select * from rating_changes order by to_inspection_id');
    const expected = pairs.toSorted((a, b) =>
      (a.to_inspection_id ?? '') < (b.to_inspection_id ?? '') ? -1 : 1
    );
    expect(rows).toEqual(expected);
    expect(expected.length).toBeGreaterThan(4);
  });

  it('are Blackpool, Surrey, Cardiff and Birmingham by comparable standards, each with its months', async () => {
    const rows = await facts.engine.query(
      `select service_id, "from", "to", months_between from rating_changes
       where standards <> 'different' order by service_id`
    );
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      'birmingham Requires improvement Requires improvement 29',
      'blackpool Inadequate Good 33',
      'cardiff Inadequate Requires improvement 25',
      'surrey Inadequate Good 31'
    ]);
  });

  it('into the standards of 2025 stand apart, and have no months where a report is dated by its year', async () => {
    const rows = await ask(facts.engine, ratingChangeList, {});
    const apart = rows.filter(({ measured_on }) => measured_on === 'apart');
    expect(apart.length).toBe(pairs.filter(({ standards }) => standards === 'different').length);
    expect(apart.every(({ to_programme }) => to_programme.endsWith('2025'))).toBe(true);
    const spans = apart.filter(({ months_least, months_most }) => months_least < months_most);
    expect(spans.map(({ to_published }) => to_published.length)).toEqual(spans.map(() => 4));
  });

  it('fill the matrix of their scale, and no other', async () => {
    const cells = await ask(facts.engine, ratingChangeCounts, {});
    expect(cells).toHaveLength(2 * RATINGS.length ** 2);
    for (const { scale, from_rating, to_rating, pairs: n, all_pairs } of cells) {
      const expected = scale === '0-36' ? pairs.filter(({ standards }) => standards !== 'different') : [];
      expect(all_pairs).toBe(expected.length);
      expect(n).toBe(expected.filter(({ from, to }) => from === from_rating && to === to_rating).length);
    }
  });

  it('leave out a pilot, a missing rating and services made from another, and name them', async () => {
    const rows = await ask(facts.engine, ratingChangesLeftOut, {});
    expect(rows.map(({ reason, service_id }) => `${reason} ${service_id}`)).toEqual([
      'no-rating-found trafford',
      'pilot west-berkshire',
      'predecessor swansea',
      'predecessor neath-port-talbot',
      'predecessor bridgend'
    ]);
    expect(rows.filter(({ reason }) => reason === 'predecessor').map((row) => row.before_service)).toEqual([
      'Western Bay',
      'Western Bay',
      'Western Bay'
    ]);
  });
});
