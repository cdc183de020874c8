/** What a run comes to, in lines for the terminal; filled while the rows are put together. */
export interface Outcome {
  /** Accepted values that were left, because something else stands in data/ or drafts disagree. */
  leftAlone: string[];
  /** Rows with accepted values that are not whole. */
  notWhole: string[];
  /** Input that cannot be used. */
  refused: string[];
  /** Decisions that no longer fit the drafts. */
  unused: string[];
  /** What a person should know. */
  notes: string[];
}

/** An outcome without any line. */
export const emptyOutcome = (): Outcome => ({
  leftAlone: [],
  notWhole: [],
  refused: [],
  unused: [],
  notes: []
});

/** A value in quotes, cut after 80 characters, its control characters written out. */
export function shown(value: string): string {
  const flat = JSON.stringify(value);
  return flat.length > 80 ? `${flat.slice(0, 79)}…"` : flat;
}
