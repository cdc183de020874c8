import type { Reference } from '$lib/data/columns';
import type { FactName } from '$lib/data/manifest';
import type { Fault } from '$lib/data/read-table';
import type { Facts, FactTable } from '../facts';
import { factNames } from '../facts';
import { cellsOf } from './cells';
import { knownValues } from './known';
import { faultAt } from './placed';

function danglingIn(table: FactTable, column: string, to: Reference, facts: Facts): Fault[] {
  const known = knownValues(facts.tables[to.table as FactName], to.column);
  if (!known) return [];
  const contract = table.table.columns[column];
  const parts = (cell: string) => (contract?.list ? cell.split(';') : [cell]);
  const dangling = (cell: string) => cell !== '' && parts(cell).some((part) => !known.has(part));
  return cellsOf(table)
    .filter(({ text }) => dangling(text[column] ?? ''))
    .filter(({ text }) => contract?.cell.safeParse(text[column] ?? '').success)
    .map((row) => faultAt(row, column, expectedOf(row.text[column] ?? '', to, known, parts), 'reference'));
}

function expectedOf(
  cell: string,
  to: Reference,
  known: ReadonlySet<string>,
  parts: (cell: string) => string[]
): string {
  const missing = parts(cell).filter((part) => !known.has(part));
  const which = missing.length < parts(cell).length ? `; not found: ${missing.join(', ')}` : '';
  return `a ${to.column} of ${to.table}${which}`;
}

/** Cells, or members of lists, that name a row which no line of the other file has; cells that broke their contract are left to it. */
export function danglingReferences(facts: Facts): Fault[] {
  return factNames.flatMap((name) => {
    const table = facts.tables[name];
    return Object.entries(table.table.columns).flatMap(([column, { references }]) =>
      references ? danglingIn(table, column, references, facts) : []
    );
  });
}
