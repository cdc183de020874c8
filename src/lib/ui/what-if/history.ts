import { NO_EDITS, sameEdits, type Edits } from './edits';

/** Where a reader is, and the way back. */
export interface EditHistory {
  /** What undo leads to, oldest first. */
  past: readonly Edits[];
  /** The last finished edits; a field that is refused falls back to them. */
  done: Edits;
  /** What is shown: the finished edits, or what is being typed or dragged just now. */
  now: Edits;
}

/** Steps that can be undone; older ones are forgotten. */
export const MOST_UNDONE = 100;

/** A history that begins with some edits, such as those of a shared address. */
export function startHistory(edits: Edits = NO_EDITS): EditHistory {
  return { past: [], done: edits, now: edits };
}

/** Shows edits that are not finished yet, such as each place of a slider that is dragged. */
export function preview(history: EditHistory, edits: Edits): EditHistory {
  return { ...history, now: edits };
}

/** Leaves what was not finished. */
export function cancel(history: EditHistory): EditHistory {
  return { ...history, now: history.done };
}

/** Finishes edits as one step that can be undone; edits that change nothing are no step. */
export function commit(history: EditHistory, edits: Edits): EditHistory {
  if (sameEdits(history.done, edits)) return cancel(history);
  return { past: [...history.past, history.done].slice(-MOST_UNDONE), done: edits, now: edits };
}

/** Goes one step back; with no step left, nothing changes. */
export function undo(history: EditHistory): EditHistory {
  const last = history.past.at(-1);
  if (!last) return cancel(history);
  return { past: history.past.slice(0, -1), done: last, now: last };
}

/** Goes back to what is published, as a step that can be undone. */
export function reset(history: EditHistory): EditHistory {
  return commit(history, NO_EDITS);
}
