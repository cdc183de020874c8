import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fault } from '../../../src/lib/data/read-table';
import { diskReader } from '../../../src/build/disk-facts';
import type { Facts } from '../../../src/build/facts';
import { readFacts } from '../../../src/build/facts';
import { faultChecks } from '../../../src/build/check/fault-checks';
import type { Kind } from './fault-kind';
import { kinds } from './fault-kinds';
import type { Expected } from './planting';
import { Bed } from './planting';

const BATCHES = 8;
const DRAWS = 1_600;
const PLANTED = 10_000;

const facts = readFacts(diskReader('.'));

/** A draw: which kind of fault, and at which row to begin looking for one that is fit; small numbers are not preferred. */
const draw = fc.noBias(fc.record({ kind: fc.nat(kinds.length - 1), row: fc.nat(1_000_000) }));

/** Plants a fault in the first fit row from the one drawn on; null when none is left. */
function place(bed: Bed, kind: Kind, from: number): Expected | null {
  const size = bed.size(kind.table);
  for (let step = 0; step < size; step += 1) {
    const planted = kind.plant(bed, (from + step) % size);
    if (planted) return planted;
  }
  return null;
}

const nameOf = ({ file, line, column, check }: Pick<Fault, 'file' | 'line' | 'column' | 'check'>) =>
  [file, line, column, check].join('|');

function faultsOf(grown: Facts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const fault of [...grown.faults, ...faultChecks.flatMap((check) => check(grown))])
    found.set(nameOf(fault), [...(found.get(nameOf(fault)) ?? []), fault.value]);
  return found;
}

it('reports every one of ten thousand planted faults with its file, line, column and value', () => {
  const counts = new Map(kinds.map(({ name }) => [name, 0]));
  const property = fc.property(fc.noBias(fc.integer()), (seed) => {
    const bed = new Bed(facts);
    const expected = fc.sample(draw, { numRuns: DRAWS, seed }).flatMap(({ kind, row }) => {
      const of = kinds[kind];
      const planted = of ? place(bed, of, row) : null;
      return planted ? [planted] : [];
    });
    const found = faultsOf(bed.grown());
    const unreported = expected.filter((fault) => {
      const values = found.get(nameOf(fault));
      return !values || (fault.value !== '*' && !values.includes(fault.value));
    });
    expect(unreported).toEqual([]);
    for (const { kind } of expected) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  fc.assert(property, { numRuns: BATCHES, seed: 2026, endOnFailure: true });
  const planted = [...counts.values()].reduce((a, b) => a + b, 0);
  expect(planted).toBeGreaterThanOrEqual(PLANTED);
  expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
}, 300_000);
