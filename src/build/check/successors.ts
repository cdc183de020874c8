import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';

/** A chain of successors: which column names the row, which its successors. */
interface Chain {
  rows: readonly Cells[];
  id: string;
  next: string;
}

const listOf = (cell: string | undefined) => (cell ? cell.split(';') : []);

/** Ids that lead back to themselves when successors are followed. */
function loops({ rows, id, next }: Chain): Cells[] {
  const successors = new Map(rows.map(({ text }) => [text[id] ?? '', listOf(text[next])]));
  const returns = (start: string) => {
    const seen = new Set<string>();
    const queue = [...(successors.get(start) ?? [])];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (at === start) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      queue.push(...(successors.get(at) ?? []));
    }
    return false;
  };
  return rows.filter(({ text }) => returns(text[id] ?? ''));
}

/** Successors that lead back to where they started, among services and among codes. */
export function successorLoops({ tables }: Facts): Fault[] {
  const services = { rows: cellsOf(tables.services), id: 'service_id', next: 'successor_ids' };
  const codes = { rows: cellsOf(tables.area_codes), id: 'area_code', next: 'successor_codes' };
  return [services, codes].flatMap((chain) =>
    loops(chain).map((row) => faultAt(row, chain.next, 'successors that do not lead back here', 'successors'))
  );
}

/** Former services without successors, current ones with any; ended codes without successors, valid ones with any. */
export function missingSuccessors({ tables }: Facts): Fault[] {
  const services = placed(tables.services).map((at) => {
    return {
      at,
      next: 'successor_ids',
      has: at.row.successor_ids !== null,
      ended: at.row.status === 'former'
    };
  });
  const codes = placed(tables.area_codes).map((at) => {
    return {
      at,
      next: 'successor_codes',
      has: at.row.successor_codes !== null,
      ended: at.row.valid_to !== null
    };
  });
  return [...services, ...codes]
    .filter(({ has, ended }) => has !== ended)
    .map(({ at, next, ended }) => {
      const expected = ended ? 'what took over, as this one has ended' : 'empty, as this one has not ended';
      return faultAt(at, next, expected, 'successors');
    });
}

/** Services of today with a date on which they ended. */
export function endedYetCurrent({ tables }: Facts): Fault[] {
  return placed(tables.services)
    .filter(({ row }) => row.status === 'current' && row.ended !== null)
    .map((at) => faultAt(at, 'ended', 'empty, as the service is current', 'successors'));
}
