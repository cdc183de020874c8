import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { partialDate, partialSpan } from '$lib/data/partial-date';
import { ask } from '$lib/engine/ask';
import { briefYears } from '$lib/queries/brief-years';
import { yearEndAges } from '$lib/queries/year-end-ages';
import { yearInspections } from '$lib/queries/year-inspections';
import { yearShares } from '$lib/queries/year-shares';
import { factsWarehouse } from './facts-warehouse';

const facts = factsWarehouse();

// Recomputed from the files themselves, without SQL.
const SCALES: Record<string, string> = { 'yos-2018': '0-36', 'yjs-2021': '0-36', 'yjs-2025': 'rating' };
const inspections = csvParse(readFileSync('data/inspections/inspections.csv', 'utf8'))
  .filter((row) => (row['programme_id'] ?? '') in SCALES && row['kind'] !== 'pilot')
  .map((row) => ({
    id: row['inspection_id'] ?? '',
    service: row['service_id'] ?? '',
    scale: SCALES[row['programme_id'] ?? ''] ?? '',
    rating: row['overall_rating'] ?? '',
    year: Number(row['published']?.slice(0, 4)),
    published: row['published'] ?? '',
    dated: row['fieldwork'] ? (partialSpan(row['fieldwork'])?.end.text ?? '') : (row['published'] ?? '')
  }));
const current = new Set(
  csvParse(readFileSync('data/places/services.csv', 'utf8'))
    .filter((row) => row['status'] === 'current')
    .map((row) => row['service_id'] ?? '')
);
const years = [...new Set(inspections.map(({ year }) => year))].sort((a, b) => a - b);
const endOf = (text: string) => partialDate(text)?.to ?? '';

describe('the years that have a brief', () => {
  it('are those in which reports of programmes with overall ratings appeared', async () => {
    expect((await ask(facts.engine, briefYears, {})).map(({ year }) => year)).toEqual(years);
  });
});

describe.each(years)('the brief of %i', (year) => {
  it('counts Good or better of those rated, in the year and before it, each scale apart', async () => {
    const rows = await ask(facts.engine, yearShares, { year });
    const expected = ['0-36', 'rating'].flatMap((scale) =>
      (['before', 'year'] as const).flatMap((time) => {
        const own = inspections.filter(
          (one) => one.scale === scale && (time === 'year' ? one.year === year : one.year < year)
        );
        if (own.length === 0) return [];
        const rated = own.filter(({ rating }) => rating !== '');
        return [
          {
            scale,
            time,
            first_year: Math.min(...own.map((one) => one.year)),
            last_year: Math.max(...own.map((one) => one.year)),
            better: rated.filter(({ rating }) => rating === 'Good' || rating === 'Outstanding').length,
            rated: rated.length,
            not_found: own.length - rated.length
          }
        ];
      })
    );
    expect(rows).toEqual(expected);
  });

  it('names every inspection of the year once', async () => {
    const rows = await ask(facts.engine, yearInspections, { year });
    const own = inspections.filter((one) => one.year === year);
    expect(rows.map(({ inspection_id }) => inspection_id).sort()).toEqual(own.map(({ id }) => id).sort());
  });

  it('looks back from its end on what had certainly appeared', async () => {
    const [row] = await ask(facts.engine, yearEndAges, { year });
    const seen = inspections.filter(
      (one) => one.rating !== '' && current.has(one.service) && endOf(one.published) <= `${year}-12-31`
    );
    const latest = [...new Set(seen.map(({ service }) => service))].map((service) => {
      const own = seen.filter((one) => one.service === service);
      return own.reduce((newest, one) => (endOf(one.published) > endOf(newest.published) ? one : newest));
    });
    const ends = latest.map(({ dated }) => endOf(dated)).sort();
    const oldest = latest.filter(({ dated }) => endOf(dated) === ends[0]);
    expect(row).toMatchObject({ services: current.size, rated: latest.length, oldest: oldest[0]?.dated });
    expect(row?.oldest_services.split(';')).toHaveLength(oldest.length);
    const before = ends.filter((end) => end < `${row?.half_before}-01`).length;
    expect(row?.before_it).toBe(before);
    expect(2 * before).toBeGreaterThanOrEqual(latest.length);
    const [middleYear, middleMonth] = (ends[Math.ceil(latest.length / 2) - 1] ?? '').split('-').map(Number);
    const after = new Date(Date.UTC(middleYear ?? 0, middleMonth ?? 0, 1)).toISOString().slice(0, 7);
    expect(row?.half_before).toBe(after);
  });
});
