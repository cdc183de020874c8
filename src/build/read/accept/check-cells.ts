import { fileOf } from '$lib/data/read-table';
import { contractOf } from '../../facts';
import type { Cell } from './cell';
import { cellName, isTaken } from './cell';
import type { Outcome } from './outcome';
import { shown } from './outcome';

const columnsOf = (cell: Cell) => contractOf(cell.table).columns;
const contractFor = (cell: Cell, column: string) =>
  Object.hasOwn(columnsOf(cell), column) ? columnsOf(cell)[column] : undefined;

function textProblem(cell: Cell, column: string, text: string): string | null {
  const contract = contractFor(cell, column);
  const file = fileOf(contractOf(cell.table));
  if (!contract) return `${file} has no column ${column}`;
  if (text === '')
    return contract.blank === undefined ? `${file}: ${column} may not be empty: ${contract.expected}` : null;
  if (contract.cell.safeParse(text).success) return null;
  return `${file}: ${column} is ${shown(text)}, expected ${contract.expected}`;
}

function keyProblem(cell: Cell): string | null {
  const { key } = contractOf(cell.table);
  const extra = Object.keys(cell.key).filter((name) => !key.includes(name) && name !== 'inspection_id');
  if (extra.length) return `${extra.join(', ')} is no key column of ${cell.table} (${key.join(', ')})`;
  const own = cell.from.draft.inspection_id;
  if (key.includes('inspection_id') && cell.key.inspection_id !== own)
    return `the draft is of ${own}, the value of ${cell.key.inspection_id ?? 'no inspection'}`;
  const problems = key.map((column) => textProblem(cell, column, cell.key[column] ?? ''));
  return problems.find((problem) => problem !== null) ?? null;
}

function problemOf(cell: Cell): string | null {
  const broken =
    keyProblem(cell) ?? (contractFor(cell, cell.column) ? null : textProblem(cell, cell.column, ''));
  if (broken !== null || !isTaken(cell)) return broken;
  const isKey = contractOf(cell.table).key.includes(cell.column);
  if (isKey && cell.text !== cell.key[cell.column])
    return `${cell.column} is part of the row's key and cannot be changed: ${shown(cell.text)}`;
  return textProblem(cell, cell.column, cell.text);
}

/** Full Joint Inspections are kept by service alone, which the draft names. */
function wholeKey(cell: Cell): Cell {
  const service = cell.from.draft.service_id;
  if (cell.table !== 'fji' || 'service_id' in cell.key || service === null) return cell;
  return { ...cell, key: { ...cell.key, service_id: service } };
}

/**
 * Holds decided cells against their tables' contracts: key, column and, where the cell is to be written, its text.
 * @returns the cells with a sound key and column; one whose text is bad has the state `refused`. Every refusal is told in
 *   `outcome` with the draft, file, column, value and what was expected.
 */
export function checkCells(cells: readonly Cell[], outcome: Outcome): Cell[] {
  return cells.map(wholeKey).flatMap((cell) => {
    const problem = problemOf(cell);
    if (problem === null) return [cell];
    outcome.refused.push(`${cellName(cell)}: ${problem}`);
    const placed = keyProblem(cell) === null && contractFor(cell, cell.column) !== undefined;
    return placed ? [{ ...cell, state: 'refused' as const }] : [];
  });
}
