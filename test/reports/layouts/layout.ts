import type { Conflict, Truth, TruthValue } from '../invented-report';
import type { Making } from '../model/making';
import type { Document, Piece } from '../model/page-model';
import { may } from '../truth';

/** A report as a layout makes it. */
export interface Made {
  document: Document;
  truth: Truth;
}

/** Closes a report: its pages and its truth. */
export function finished(making: Making, programme: string, title: string): Made {
  const values: TruthValue[] = [
    ...making.values,
    ...may('inspections', {}, { service_id: making.service.id, programme_id: programme, kind: 'single' })
  ];
  const apart = (value: TruthValue) => !making.conflicts.some((conflict) => isSameCell(conflict, value));
  return {
    document: { title, head: making.traps.has('running-head') ? title : '', sections: making.sections },
    truth: {
      programme,
      service: making.service.id,
      values: values.filter(apart),
      conflicts: making.conflicts,
      refused: null
    }
  };
}

type Cell = Pick<Conflict, 'table' | 'key' | 'column'>;

/** Whether two name the same cell. */
export function isSameCell(a: Cell, b: Cell): boolean {
  const names = Object.keys(a.key);
  return (
    a.table === b.table &&
    a.column === b.column &&
    names.length === Object.keys(b.key).length &&
    names.every((name) => a.key[name] === b.key[name])
  );
}

/** What pushes a table to the foot of a page, so that one of its rows is cut in two. */
export function pushedDown(making: Making): Piece[] {
  return making.traps.has('row-over-page') ? [{ kind: 'break' }, { kind: 'gap', mm: 222 }] : [];
}
