import type { DraftTable, Evidence } from './draft';

/**
 * How plainly something was read: `table` = a cell or label made for the figure; `sentence` = a sentence that says it;
 * `worked-out` = follows from other values and was not printed as such.
 */
export type Plainness = 'table' | 'sentence' | 'worked-out';

/** One value read at one place, before it is compared with what other places say. */
export interface Reading {
  table: DraftTable;
  /** Key columns without `inspection_id`, which is only known once everything is read. */
  key: Readonly<Record<string, string>>;
  column: string;
  value: string;
  /** Name of the rule that read it, in words joined by hyphens. */
  rule: string;
  plainness: Plainness;
  /** Why it cannot be certain however often it is printed: a glued mark, a repeated letter, a guess of the order. */
  doubt?: string;
  evidence: Evidence;
}
