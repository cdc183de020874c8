import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { partialDate, partialSpan } from '$lib/data/partial-date';
import { ask } from '$lib/engine/ask';
import { ratingAgeBins } from '$lib/queries/rating-age-bins';
import { ratingAgeMiddle } from '$lib/queries/rating-age-middle';
import { ratingAges } from '$lib/queries/rating-ages';
import { factsWarehouse } from './facts-warehouse';

const facts = factsWarehouse();

// Recomputed from the files themselves, without SQL.
const rated = csvParse(readFileSync('data/inspections/inspections.csv', 'utf8'))
  .filter((row) => row['kind'] !== 'pilot' && row['overall_rating'])
  .map((row) => ({
    service: row['service_id'] ?? '',
    rating: row['overall_rating'],
    since2025: row['programme_id'] === 'yjs-2025',
    fieldwork: row['fieldwork'] ? (partialSpan(row['fieldwork'])?.end.text ?? null) : null,
    published: row['published'] ?? ''
  }));
const endOf = (text: string) => partialDate(text)?.to ?? '';
const services = csvParse(readFileSync('data/places/services.csv', 'utf8'))
  .filter((row) => row['status'] === 'current')
  .map((row) => row['service_id'] ?? '');
const latest = services.map((service) => {
  const own = rated.filter((row) => row.service === service);
  const newest = own.toSorted((a, b) => (endOf(a.published) < endOf(b.published) ? 1 : -1))[0];
  return { service, newest, dated: newest ? (newest.fieldwork ?? newest.published) : null };
});
const dated = latest.filter(({ dated: date }) => date !== null);

describe('the dates of the latest ratings', () => {
  it('are those that follow from the rows of the file, for every service of today', async () => {
    const rows = await ask(facts.engine, ratingAges, {});
    const bare = rows.map(({ service_id, rating, dated: date, by_fieldwork }) => ({
      service_id,
      rating,
      date,
      by_fieldwork
    }));
    const byId = (a: { service_id: string }, b: { service_id: string }) =>
      a.service_id < b.service_id ? -1 : 1;
    expect(bare.toSorted(byId)).toEqual(
      latest
        .map(({ service, newest, dated: date }) => ({
          service_id: service,
          rating: newest?.rating ?? null,
          date,
          by_fieldwork: Boolean(newest?.fieldwork)
        }))
        .toSorted(byId)
    );
  });

  it('stand oldest first, and services without a rating last', async () => {
    const rows = await ask(facts.engine, ratingAges, {});
    const ends = rows.map(({ dated: date }) => (date === null ? '9999' : endOf(date)));
    expect(ends).toEqual(ends.toSorted());
    expect(rows.slice(-8).map(({ rating }) => rating)).toEqual(Array(8).fill(null));
    expect(rows[0]).toMatchObject({ service_id: 'hampshire', dated: '2018-06', by_fieldwork: true });
  });

  it('fall into half-years, or into their year where no more is known', async () => {
    const bins = await ask(facts.engine, ratingAgeBins, {});
    const expected = new Map<string, number>();
    for (const { dated: date, newest } of dated) {
      const [year, month] = (date ?? '').split('-');
      const half = !month ? year : month <= '06' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
      const key = `${half} ${newest?.since2025 ? 'rating' : '0-36'}`;
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    expect(new Map(bins.map(({ half_year, scale, services: n }) => [`${half_year} ${scale}`, n]))).toEqual(
      expected
    );
  });

  it('have a month before which at least half of the ratings lie, and before no earlier month', async () => {
    const [middle] = await ask(facts.engine, ratingAgeMiddle, {});
    const before = (month: string) =>
      dated.filter(({ dated: date }) => endOf(date ?? '') < `${month}-01`).length;
    expect(middle).toMatchObject({
      rated: dated.length,
      unrated: services.length - dated.length,
      with_fieldwork: dated.filter(({ newest }) => newest?.fieldwork).length,
      year_only: dated.filter(({ dated: date }) => date?.length === 4).length,
      since_2025: dated.filter(({ newest }) => newest?.since2025).length
    });
    const month = middle?.half_before ?? '';
    expect(middle?.before_it).toBe(before(month));
    expect(2 * before(month)).toBeGreaterThanOrEqual(dated.length);
    const [year, number] = month.split('-').map(Number);
    const earlier =
      number === 1 ? `${(year ?? 0) - 1}-12` : `${year}-${String((number ?? 0) - 1).padStart(2, '0')}`;
    expect(2 * before(earlier)).toBeLessThan(dated.length);
  });
});
