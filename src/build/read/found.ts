import type { DraftTable, Evidence } from './draft';
import { evidenceOf } from './evidence';
import type { Passage } from './passages';
import type { Plainness, Reading } from './reading';

/** The cell that a reading fills, and how. */
export interface Cell {
  table: DraftTable;
  key: Readonly<Record<string, string>>;
  column: string;
  value: string | number;
}

/** Makes a reading of a cell from the passage that it was read in. */
export function reading(
  cell: Cell,
  rule: string,
  plainness: Plainness,
  from: Passage | Evidence,
  doubt?: string
): Reading {
  const evidence = 'words' in from && 'cells' in from ? evidenceOf(from) : from;
  const made: Reading = { ...cell, value: String(cell.value), rule, plainness, evidence };
  return doubt === undefined ? made : { ...made, doubt };
}

/** A cell of the inspection's own row. */
export function ofInspection(column: string, value: string | number): Cell {
  return { table: 'inspections', key: {}, column, value };
}
