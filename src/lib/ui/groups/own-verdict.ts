import type { OwnFinding } from './ask-own-set';
import type { CellWords, TableRow } from './group';
import { cellWords } from './table-words';

/** The engine's answer as a column of the table, by measure. */
export function ownColumn(
  findings: readonly OwnFinding[],
  table: readonly TableRow[]
): ReadonlyMap<string, CellWords> {
  return new Map(
    findings.map(({ measure, period, value, members, found }) => {
      const row = table.find((one) => one.measure === measure.id);
      const cell = { ...found, measure: measure.id, set: -1, period, value };
      return [measure.id, cellWords(cell, measure, members, row?.period ?? period)] as const;
    })
  );
}
