import { describe, expect, it } from 'vitest';
import { diskReader } from '../../../src/build/disk-facts';
import { readFacts } from '../../../src/build/facts';
import { ask } from '$lib/engine/ask';
import { serviceRevisions } from '$lib/queries/service-revisions';
import { factsWarehouse } from './facts-warehouse';

const { tables } = readFacts(diskReader('.'));
const facts = factsWarehouse();

const revisionsOf = (serviceId: string) => ask(facts.engine, serviceRevisions, { serviceId });
const observed = (area: string, period: string, series: string) =>
  tables.observations.rows.find(
    (o) => o.indicator_id === 'fte_rate' && o.area_code === area && o.period === period && o.series === series
  )?.value;

describe('how the figures of a service were revised', () => {
  it('is told of its one authority for the newest three periods, newest first, both figures as they stand', async () => {
    const rows = await revisionsOf('hertfordshire');
    expect(rows.map(({ period, whole }) => [period, whole])).toEqual([
      ['2023', true],
      ['2022', true],
      ['2021', true]
    ]);
    for (const row of rows) {
      expect(row.older).toBe(observed(row.area_code, row.period, 'superseded'));
      expect(row.newer).toBe(observed(row.area_code, row.period, 'use'));
      expect(row.older_vintage < String(row.newer_vintage)).toBe(true);
    }
  });

  it('is told of each authority on its own where a service is made of several', async () => {
    const rows = await revisionsOf('cheshire');
    expect(rows.every(({ whole }) => !whole)).toBe(true);
    expect(new Set(rows.map(({ area }) => area)).size).toBeGreaterThan(1);
  });

  it('is told of the former authority that was the whole service', async () => {
    const rows = await revisionsOf('northamptonshire');
    expect(rows.map(({ period, area, whole }) => [period, area, whole])).toEqual([
      ['2020', 'Northamptonshire', true],
      ['2019', 'Northamptonshire', true],
      ['2018', 'Northamptonshire', true]
    ]);
  });

  it('is not told where no older publication is held', async () => {
    expect(await revisionsOf('cardiff')).toEqual([]);
  });
});
