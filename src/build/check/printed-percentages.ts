import type { Fault } from '$lib/data/read-table';
import { rowKey } from '$lib/data/row-key';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';

/** A percentage rounded half-up to a whole number, as reports print it; whole-number arithmetic, so that halves stay halves. */
export const roundedShare = (yes: number, of: number) => Math.floor((200 * yes + of) / (2 * of));

/** The rows whose slip a row of source_notes owns up to: `table/row key/column`. */
function ownedSlips(facts: Facts): ReadonlySet<string> {
  const notes = cellsOf(facts.tables.source_notes);
  return new Set(notes.map(({ text }) => `${text.table_name}/${text.row_key}/${text.column_name}`));
}

function expectedShare(yes: number | null, of: number, printed: number): string | null {
  if (yes !== null) {
    const share = roundedShare(yes, of);
    return share === printed ? null : `${share}, as ${yes} of ${of} gives rounded half-up`;
  }
  const shares = Array.from({ length: of + 1 }, (_, count) => roundedShare(count, of));
  return shares.includes(printed) ? null : `a percentage that a count of ${of} gives rounded half-up`;
}

/**
 * Printed percentages that their count, or where none is printed any count of their base, does not give.
 * A slip that source_notes owns up to is no fault: the audit carries the note.
 */
export function wrongPercentages(facts: Facts): Fault[] {
  const owned = ownedSlips(facts);
  const isOwned = (at: Cells) =>
    owned.has(`${at.of.table.name}/${rowKey(at.of.table, at.text)}/published_pct`);
  const questions = placed(facts.tables.question_results).map((at) => ({ at, of: at.row.relevant_cases }));
  const prompts = placed(facts.tables.prompt_results).map((at) => ({ at, of: at.row.base_cases }));
  return [...questions, ...prompts].flatMap(({ at, of }) => {
    const { yes_cases: yes, published_pct: printed } = at.row;
    if (printed === null || !of || (yes !== null && yes > of)) return [];
    const expected = expectedShare(yes, of, printed);
    return expected === null || isOwned(at)
      ? []
      : [faultAt(at, 'published_pct', expected, 'printed-percentage')];
  });
}
