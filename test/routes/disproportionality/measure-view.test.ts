import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '$lib/engine/ask';
import { openNative } from '$lib/engine/native';
import { nationalChecks, type NationalCheck } from '$lib/queries/national-checks';
import { nationalDemographics, type NationalDemographic } from '$lib/queries/national-demographics';
import { DEMOGRAPHIC_MEASURES, RESIDENTS } from '$lib/rules/demographic-measures';
import { knownEthnicity } from '../../../src/routes/disproportionality/shape/known-ethnicity';
import { measureView } from '../../../src/routes/disproportionality/shape/measure-view';
import { residentsWords } from '../../../src/routes/disproportionality/shape/residents-words';
import { shareViews } from '../../../src/routes/disproportionality/shape/share-views';
import { buildFactsWarehouse } from '../../lib/queries/facts-warehouse';

let facts: NationalDemographic[] = [];
let checks: NationalCheck[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'national-'));
  const path = join(folder, 'yos.duckdb');
  await buildFactsWarehouse(path);
  const engine = await openNative({ path, readOnly: true });
  facts = await ask(engine, nationalDemographics, {});
  checks = await ask(engine, nationalChecks, {});
  await engine.close();
  rmSync(folder, { recursive: true });
});
afterAll(() => {
  facts = [];
});

const measure = (id: string) => {
  const found = DEMOGRAPHIC_MEASURES.find((one) => one.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};
const newest = (id: string, rows = facts) => measureView(measure(id), rows).periods[0]?.rows ?? [];
const group = (id: string, label: string, rows = facts) => {
  const row = newest(id, rows).find((one) => one.label === label);
  if (!row) throw new Error(`no row ${label}`);
  return row;
};

describe('an index from national counts', () => {
  it('is the events of a group over its residents, over the same for White, worked by hand', () => {
    // 5,200 arrests of 333,587 Black residents; 36,923 of 4,161,949 White residents.
    const row = group('arrests', 'Black');
    expect(row).toMatchObject({ count: 5200, population: 333587, sharePct: 10.5, populationPct: 5.9 });
    expect(row.value).toBeCloseTo(5200 / 333587 / (36923 / 4161949), 12);
    expect(row.value).toBeCloseTo(1.757, 3);
  });

  it('has the log-normal interval where sentences are counted, worked by hand', () => {
    // 38 of 333,587 against 217 of 4,161,949: ln 2.1848 ± 1.959964 × √(1/38 − 1/333587 + 1/217 − 1/4161949).
    const row = group('custody', 'Black');
    expect(row.value).toBeCloseTo(2.1848, 4);
    const spread = 1.959964 * Math.sqrt(1 / 38 - 1 / 333587 + 1 / 217 - 1 / 4161949);
    expect(row.lower).toBeCloseTo(2.1848 * Math.exp(-spread), 3);
    expect(row.upper).toBeCloseTo(2.1848 * Math.exp(spread), 3);
    expect(row).toMatchObject({ verdict: 'higher', doubtful: true });
  });

  it('has no interval and no verdict where one child brings many events', () => {
    for (const id of ['searches', 'arrests', 'remand-episodes', 'custodial-remands']) {
      for (const row of newest(id).filter(({ label }) => label !== 'White')) {
        expect(row).toMatchObject({ lower: null, upper: null, verdict: 'not-judged' });
        expect(row.value).not.toBeNull();
      }
    }
  });

  it('of custody among those sentenced takes sentences of the same period, not residents', () => {
    const row = group('custody-of-sentenced', 'Black');
    expect(row).toMatchObject({ count: 38, population: 731 });
    expect(row.value).toBeCloseTo(38 / 731 / (217 / 3808), 12);
    expect(measureView(measure('custody-of-sentenced'), facts).sources).toHaveLength(1);
  });

  it('says too few below five in a group, and gives no index without a count', () => {
    const other = facts.filter(({ category, measure: of }) => category === 'Other' && of !== RESIDENTS);
    const with4 = facts.map((row) => (other.includes(row) ? { ...row, count: 4 } : row));
    expect(group('custody', 'Other', with4)).toMatchObject({ value: null, missing: 'too few to say' });
    const without = facts.filter((row) => row.measure !== RESIDENTS);
    expect(group('arrests', 'Black', without)).toMatchObject({
      value: null,
      missing: 'no population is known'
    });
  });

  it('leaves out every percentage quoted without a count', () => {
    const quoted = facts.filter(({ count }) => count === null);
    expect(quoted.length).toBeGreaterThan(10);
    for (const one of DEMOGRAPHIC_MEASURES) {
      expect(measureView(one, facts)).toEqual(
        measureView(
          one,
          facts.filter((row) => !quoted.includes(row))
        )
      );
    }
  });

  it('has a rule for every measure that the facts count by ethnicity, and none for another', () => {
    const counted = facts.filter((row) => row.dimension === 'ethnicity' && row.count !== null);
    const measures = new Set(counted.map((row) => row.measure));
    measures.delete(RESIDENTS);
    expect([...measures].sort()).toEqual([...new Set(DEMOGRAPHIC_MEASURES.map((m) => m.measure))].sort());
  });
});

describe('what stands beside an index', () => {
  it('says of how many the ethnicity is known', () => {
    const words = (id: string) => knownEthnicity(measureView(measure(id), facts), facts, checks);
    expect(words('remand-episodes')).toBe('Ethnicity is known for 10,812 of 11,092 (97.5 %).');
    expect(words('custodial-remands')).toBe('Ethnicity is known for 982 of 988 (99.4 %).');
    expect(words('custody')).toContain('367 of 660 (56 %) in the year ending March 2024');
    expect(words('arrests')).toContain('was not found in open sources');
  });

  it('holds the census of residents against the estimates of the same year and of today', () => {
    const estimates = checks.filter(({ kind }) => kind === 'residents');
    const census = facts
      .filter((row) => row.measure === RESIDENTS)
      .reduce((sum, { count }) => sum + (count ?? 0), 0);
    const words = residentsWords({ census, estimates });
    expect(words).toContain('counted 5,635,156 residents');
    expect(words).toContain('0.3 % fewer than the estimate for the middle of 2021');
    expect(words).toContain('By the middle of 2024 there were 6,008,516, 6.6 % more');
  });

  it('says what shares by sex are of where those named are not all', () => {
    const sex = shareViews(facts).find(({ dimension }) => dimension === 'sex');
    expect(sex?.groups.map(({ measure: of, counted, ofAbout }) => [of, counted, ofAbout])).toEqual([
      ['bail remands', 8633, 8690],
      ['remands to youth detention accommodation', 958, 990]
    ]);
    const age = shareViews(facts).find(({ dimension }) => dimension === 'age');
    expect(age?.groups.map(({ ofAbout }) => ofAbout)).toEqual([null, null]);
  });
});
