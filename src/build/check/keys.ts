import type { Fault } from '$lib/data/read-table';
import type { Facts, FactTable } from '../facts';
import { factNames } from '../facts';
import { cellsOf, grouped } from './cells';
import { faultAt } from './placed';

function duplicatesIn(table: FactTable): Fault[] {
  const { key } = table.table;
  const sound = new Set(table.lines);
  return [...grouped(cellsOf(table), key).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ line }) => sound.has(line) || (first && sound.has(first.line)))
      .map((row) =>
        faultAt(row, key.join('+'), `a key of its own: line ${first?.line} has the same`, 'duplicate-key')
      )
  );
}

/** Rows whose key an earlier row of the table has; two rows that both broke their contract are not compared. */
export function duplicateKeys(facts: Facts): Fault[] {
  return factNames.flatMap((name) => duplicatesIn(facts.tables[name]));
}
