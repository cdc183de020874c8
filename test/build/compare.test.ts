import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '$lib/engine/ask';
import { setComparisons } from '$lib/queries/set-comparisons';
import { compareWithSet } from '$lib/stats/compare-with-set';
import { measureOf } from '$lib/stats/measure';
import { compareServices, type Compared } from '../../src/build/compare';
import { factsWarehouse } from '../lib/queries/facts-warehouse';

const facts = factsWarehouse();
let compared: Compared;

beforeAll(async () => {
  compared = await compareServices(facts.engine);
});

/** Sums and quantiles to twelve figures, since the two questions add up in different orders. */
const round = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'number' ? Number(value.toPrecision(12)) : value
    ])
  );

const of = (service: string, measure: string, kind: string) =>
  compared.comparisons.find(
    (row) => row.service_id === service && row.measure === measure && row.set_id.startsWith(`${kind}:`)
  );

describe('the comparison that the product exists for', () => {
  const measure = measureOf({ unit: 'per 100,000 aged 10-17', judged_by: 'two-sample' });

  it.each([
    { period: '2016', value: 314, comparator: 252, difference: 25 },
    { period: '2017', value: 287, comparator: 247, difference: 16 }
  ])(
    'Hertfordshire’s first-time entrants of $period are $difference % above similar services',
    async ({ period, value, comparator, difference }) => {
      const rows = await ask(facts.engine, setComparisons, { serviceId: 'hertfordshire', own: [] });
      const row = rows.find(
        (r) => r.kind === 'similar' && r.indicator_id === 'fte_rate' && r.period === period
      );
      if (!row || !measure) throw new Error('no such row');
      const own = { value: row.value, numerator: row.own_numerator, denominator: row.own_denominator };
      const found = compareWithSet(own, row, measure);
      expect(row.value).toBe(value);
      expect(Math.round(found.comparator ?? 0)).toBe(comparator);
      expect(Math.round(found.difference ?? 0)).toBe(difference);
      expect(found).toMatchObject({ verdict: 'higher', strength: 'clear', membersUsed: 10 });
    }
  );
});

describe('own and fixed sets', () => {
  it('agree when an own set names the members of a fixed one, with and without the service itself', async () => {
    for (const set of [
      'similar:leicestershire',
      'region:east-midlands',
      'england-and-wales:england-and-wales'
    ]) {
      const members = await facts.engine.query(
        'select service_id from comparator_members where set_id = $1::varchar',
        [set]
      );
      const ids = members.map((row) => String(row['service_id']));
      const own = await ask(facts.engine, setComparisons, { serviceId: 'leicestershire', own: ids });
      const fixed = await ask(facts.engine, setComparisons, { serviceId: 'leicestershire', own: [] });
      const same = fixed.filter((row) => row.set_id === set);
      expect(own.length).toBeGreaterThan(20);
      expect(
        own.map((row) => round({ ...row, kind: '', place: 0, set_id: '', counts_derived: false }))
      ).toEqual(same.map((row) => round({ ...row, kind: '', place: 0, set_id: '', counts_derived: false })));
    }
  });
});

describe('what is suppressed stays so', () => {
  const of = async (members: string[]) =>
    (await ask(facts.engine, setComparisons, { serviceId: 'hertfordshire', own: members }))
      .filter((row) => row.indicator_id === 'fte_rate')
      .map(({ members: size, ...row }) => ({ ...round(row), missing: size - row.members_with_value }));

  it('cannot be worked out from two own sets that differ by a service without a figure', async () => {
    const hidden = await facts.engine.query(
      `select service_id, period from service_series
       where indicator_id = 'fte_rate' and value is null and period >= '2016'`
    );
    expect(hidden.length).toBeGreaterThan(20);
    const [one] = hidden;
    const base = ['oxfordshire', 'buckinghamshire', 'cambridgeshire'];
    const [without, including] = [await of(base), await of([...base, String(one?.['service_id'])])];
    const at = (rows: Record<string, unknown>[]) => rows.find((row) => row['period'] === one?.['period']);
    const { missing: before, ...held } = at(without) ?? {};
    const { missing: after, ...same } = at(including) ?? {};
    expect(same).toEqual(held);
    expect(Number(after)).toBe(Number(before) + 1);
  });

  it('is in no sum: every pooled count is the sum of figures that stand in the table of services', async () => {
    const shown = new Map(
      compared.service_indicators
        .filter((row) => row.value !== null && row.numerator !== null && row.denominator !== null)
        .map((row) => [`${row.service_id} ${row.indicator_id} ${row.period}`, row.numerator ?? 0] as const)
    );
    const members = ['hartlepool', 'darlington', 'south-tees', 'stockton-on-tees', 'rutland', 'newport'];
    const rows = await ask(facts.engine, setComparisons, { serviceId: 'leeds', own: members });
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const parts = members.map((id) => shown.get(`${id} ${row.indicator_id} ${row.period}`) ?? 0);
      expect(row.numerator ?? 0).toBeCloseTo(
        parts.reduce((a, b) => a + b, 0),
        6
      );
    }
  });
});

describe('comparisons of the newest usable period', () => {
  it('give every service of today a row for each of its sets and measures', () => {
    const services = new Set(compared.comparisons.map((row) => row.service_id));
    expect(services.size).toBe(155);
  });

  it('never use the service itself or more members than the set has', async () => {
    const sizes = new Map(
      (await facts.engine.query('select service_id, set_id, members from service_sets')).map((row) => [
        `${String(row['service_id'])} ${String(row['set_id'])}`,
        Number(row['members'])
      ])
    );
    const tooMany = compared.comparisons.filter(
      (row) => row.members_used > (sizes.get(`${row.service_id} ${row.set_id}`) ?? -1)
    );
    expect(tooMany).toEqual([]);
  });

  it('have a verdict exactly where at least three members have data and the service has a value', () => {
    const bare = compared.comparisons.filter((row) => row.verdict === 'none');
    expect(new Set(bare.map((row) => row.reason))).toEqual(
      new Set(['no-value', 'too-few-members', 'suppressed-members', 'unknown-scores'])
    );
    for (const row of compared.comparisons) {
      if (row.verdict === 'none') {
        expect(row.comparator_value).toBeNull();
      } else {
        expect(row.members_used).toBeGreaterThanOrEqual(3);
        expect(row.value).not.toBeNull();
      }
    }
  });

  it('call nothing clear that was not tested against chance', () => {
    for (const { strength, verdict, reason } of compared.comparisons) {
      if (strength === 'clear') expect(['higher', 'lower']).toContain(verdict);
      if (strength === 'unclear') expect(verdict).toBe('similar');
      if (strength === 'not-judged') expect(reason).not.toBeNull();
    }
  });

  it('say no more of a standard than half of a set’s known ratings allow', () => {
    expect(of('hertfordshire', '1.1', 'country')).toMatchObject({
      verdict: 'none',
      reason: 'too-few-members'
    });
  });

  it('compare the sum of twelve published ratings where a report prints no score', () => {
    expect(of('hertfordshire', 'overall_score', 'similar')?.value).not.toBeNull();
  });
});

describe('service_indicators', () => {
  it('holds a value within its interval, and an interval only with counts', () => {
    for (const row of compared.service_indicators) {
      if (row.lower === null || row.upper === null) continue;
      expect(row.numerator).not.toBeNull();
      const slack = 0.05 * (row.upper - row.lower) + 0.5;
      expect(row.value).toBeGreaterThanOrEqual(row.lower - slack);
      expect(row.value).toBeLessThanOrEqual(row.upper + slack);
    }
  });
});
