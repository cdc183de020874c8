import { describe, expect, it } from 'vitest';
import { diskReader } from '../../../src/build/disk-facts';
import { readFacts } from '../../../src/build/facts';
import { ask } from '$lib/engine/ask';
import { serviceIndicators, type ServiceIndicator } from '$lib/queries/service-indicators';
import { factsWarehouse } from './facts-warehouse';

const { tables } = readFacts(diskReader('.'));
const facts = factsWarehouse();

const seriesOf = async (
  serviceId: string,
  indicatorId: string,
  series: ServiceIndicator['series'] = 'service'
) =>
  (await ask(facts.engine, serviceIndicators, { serviceId })).filter(
    (row) => row.indicator_id === indicatorId && row.series === series
  );
const at = (rows: readonly ServiceIndicator[], period: string) => {
  const row = rows.find((r) => r.period === period);
  if (!row) throw new Error(`No row for ${period}`);
  return row;
};
const observed = (indicatorId: string, areaCode: string, period: string) =>
  tables.observations.rows.find(
    (o) =>
      o.indicator_id === indicatorId && o.area_code === areaCode && o.period === period && o.series === 'use'
  );

describe('a service of one authority', () => {
  it('has the published rate of its authority, with the counts worked out from it', async () => {
    const row = at(await seriesOf('hertfordshire', 'fte_rate'), '2016');
    expect(row).toMatchObject({ value: 314, basis: 'authority', numerator: 351, counts_derived: true });
    expect(at(await seriesOf('hertfordshire', 'fte_rate'), '2017').value).toBe(287);
  });

  it('has no count where none is held', async () => {
    const rows = await seriesOf('hertfordshire', 'reoff_rate_15_17');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((row) => row.numerator === null && row.denominator === null)).toBe(true);
  });

  it('keeps a suppressed value as suppressed, and a true zero as zero', async () => {
    const suppressed = tables.observations.rows.find(
      (o) => o.missing_reason === 'suppressed' && o.area_code === 'E06000001'
    );
    const rows = await seriesOf('hartlepool', 'lac_convicted_pct');
    expect(suppressed).toBeDefined();
    expect(at(rows, suppressed?.period ?? '')).toMatchObject({ value: null, missing_reason: 'suppressed' });
    for (const row of rows) expect(row.value === null).toBe(row.missing_reason !== null);
  });
});

describe('a service of several authorities', () => {
  it('pools the counts of its authorities over all their children', async () => {
    const [north, west] = ['E06000061', 'E06000062'].map((code) => observed('fte_count', code, '2021'));
    const count = (north?.numerator ?? 0) + (west?.numerator ?? 0);
    const children = (north?.denominator ?? 0) + (west?.denominator ?? 0);
    const row = at(await seriesOf('northamptonshire', 'fte_rate'), '2021');
    expect(row).toMatchObject({
      basis: 'pooled',
      provenance: 'derived',
      numerator: count,
      denominator: children
    });
    expect(row.value).toBeCloseTo((count / children) * 100_000, 9);
  });

  it('weights rates by children aged 10 to 17 where no counts are held', async () => {
    const codes = ['E06000055', 'E06000056'];
    const period = '2021-04/2022-03';
    const parts = codes.map((code) => ({
      rate: observed('reoff_rate_15_17', code, period)?.value ?? NaN,
      children:
        tables.population_10_17.rows.find((p) => p.area_code === code && p.year === 2021)?.pop_10_17 ?? NaN
    }));
    const children = parts.reduce((sum, part) => sum + part.children, 0);
    const expected = parts.reduce((sum, part) => sum + part.rate * part.children, 0) / children;
    const row = at(await seriesOf('bedfordshire', 'reoff_rate_15_17'), period);
    expect(row).toMatchObject({ basis: 'weighted', provenance: 'derived', numerator: null });
    expect(row.value).toBeCloseTo(expected, 9);
  });

  it('has no value where the authorities with one hold less than 95 % of its children, and names who is missing', async () => {
    const row = at(await seriesOf('leicestershire', 'fte_rate'), '2020');
    expect(row).toMatchObject({ value: null, missing_reason: 'not-whole', missing_members: 'Rutland' });
  });

  it('has a value where the missing authority is small, as the City of London beside Tower Hamlets', async () => {
    const row = at(await seriesOf('tower-hamlets-and-city-of-london', 'fte_rate'), '2020');
    const value = observed('fte_rate', 'E09000030', '2020')?.value;
    expect(row).toMatchObject({
      basis: 'main-authority',
      missing_members: 'City of London',
      value,
      provenance: 'published'
    });
  });

  it('counts an authority without a row of its own as missing, as the Isles of Scilly beside Cornwall', async () => {
    const row = at(await seriesOf('cornwall', 'lac_convicted_pct'), '2020-04/2021-03');
    expect(row).toMatchObject({
      basis: 'main-authority',
      missing_members: 'Isles of Scilly',
      numerator: 17,
      denominator: 234
    });
  });

  it('says that a rate beside its own published counts was worked out from them', async () => {
    const row = at(await seriesOf('swansea', 'cs_rate'), '2021-04/2022-03');
    expect(row).toMatchObject({ basis: 'service', provenance: 'derived', counts_derived: false });
  });

  it('takes the joint figure that is repeated for each authority once', async () => {
    const row = at(await seriesOf('bedfordshire', 'cs_rate'), '2024-04/2025-03');
    expect(row).toMatchObject({ value: 17.5, basis: 'joint-value', provenance: 'published' });
  });

  it('prefers its own published figure to its authorities’', async () => {
    const rows = await seriesOf('leicestershire', 'cs_rate');
    expect(at(rows, '2021-04/2022-03')).toMatchObject({
      basis: 'service',
      numerator: 113,
      counts_derived: false
    });
  });
});

describe('services whose authorities changed', () => {
  it('stand under the former county before it was split, and never under both in one period', async () => {
    const rows = await seriesOf('northamptonshire', 'fte_rate');
    expect(rows.map((row) => row.period)).toEqual([...new Set(rows.map((row) => row.period))]);
    expect(at(rows, '2020')).toMatchObject({ value: 208, basis: 'former-code' });
    expect(at(rows, '2021').basis).toBe('pooled');
  });

  it('leave Cumbria’s figures with Cumbria, and give its successors none of them', async () => {
    expect(at(await seriesOf('cumbria', 'fte_rate'), '2019').basis).toBe('former-code');
    const successor = await seriesOf('cumberland', 'fte_rate');
    expect(successor.filter((row) => row.period < '2023' && row.value !== null)).toEqual([]);
  });

  it('give no combined value for the old boundaries of Dorset, whose children are not counted apart', async () => {
    const row = at(await seriesOf('dorset-combined', 'reoff_rate_15_17'), '2019-04/2020-03');
    expect(row).toMatchObject({ value: null, missing_reason: 'not-whole' });
  });
});

describe('the lines beside a service', () => {
  it('are its region and its nation under one spelling', async () => {
    const rows = await ask(facts.engine, serviceIndicators, { serviceId: 'york' });
    const areas = new Set(rows.filter((row) => row.series === 'region').map((row) => row.area));
    expect([...areas]).toEqual(['Yorkshire and The Humber']);
    expect(at(await seriesOf('york', 'fte_rate', 'nation'), '2024')).toMatchObject({
      area: 'England',
      value: 138.1
    });
  });

  it('are Wales alone for a Welsh service, once', async () => {
    const rows = await ask(facts.engine, serviceIndicators, { serviceId: 'swansea' });
    expect(new Set(rows.filter((row) => row.series !== 'service').map((row) => row.area))).toEqual(
      new Set(['Wales'])
    );
  });
});
