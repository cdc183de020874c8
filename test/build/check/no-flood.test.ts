import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultChecks } from '../../../src/build/check/fault-checks';
import type { Facts } from '../../../src/build/facts';
import { factNames } from '../../../src/build/facts';
import type { FactName } from '../../../src/lib/data/manifest';
import { cellsIn, real, withCells } from './plant';

/** Breaks the contract of every column: no cell may begin with a space. */
const BROKEN = ' x';

const faultsOf = (facts: Facts) => [...facts.faults, ...faultChecks.flatMap((check) => check(facts))];

/** The facts with one cell broken. */
function broken(name: FactName, index: number, column: string): Facts {
  const cells = cellsIn(real, name);
  const at = cells[0]?.indexOf(column) ?? -1;
  cells[index] = (cells[index] ?? []).map((cell, i) => (i === at ? BROKEN : cell));
  return withCells(real, name, cells);
}

it('finds nothing where nothing is broken', () => {
  expect(faultsOf(real)).toEqual([]);
});

it.each(factNames)(
  'reports a broken cell of %s beside its key as one fault, and nothing that follows from it',
  (name) => {
    const { table, records } = real.tables[name];
    const columns = Object.keys(table.columns).filter((column) => !table.key.includes(column));
    const property = fc.property(fc.integer({ min: 1, max: records.length - 1 }), (index) => {
      for (const column of columns) {
        const found = faultsOf(broken(name, index, column)).map((fault) => [
          fault.file,
          fault.line,
          fault.column,
          fault.check
        ]);
        expect(found).toEqual([[real.tables[name].file, index + 1, column, 'contract']]);
      }
    });
    fc.assert(property, { seed: 2026, numRuns: records.length > 30 ? 3 : 8, endOnFailure: true });
  },
  120_000
);
