import type { Decision, DraftTable, Evidence } from '../../draft';

/** What stands in `data/` for a value, with its basis in words. */
export interface PageKnown {
  value: string;
  source: string;
  /** How it is known, in a few words; null where the table does not say. */
  basis: string | null;
}

/** One value as the page shows it. */
export interface PageValue {
  /** `valueId` of the draft's value. */
  id: string;
  table: DraftTable;
  column: string;
  /** What it is, in words: `Rating of standard 2.2 Planning`. */
  name: string;
  /** Table, codes of the row and column, as they stand in the files. */
  code: string;
  value: string;
  confidence: 'certain' | 'likely' | 'doubtful';
  /** Name of the rule that read it, as words. */
  rule: string;
  /** Why it is not certain; null where it is, or where only a finding tells. */
  doubt: string | null;
  evidence: readonly Evidence[];
  others: readonly { value: string; evidence: readonly Evidence[] }[];
  /** Null where `data/` has nothing for the cell. */
  known: PageKnown | null;
  /** True where a finding of the draft says that it conflicts with something. */
  conflict: boolean;
  /** The decision that the draft came with. */
  decision?: Decision;
}

/** What the page must know of a report before its values are looked at. */
export interface PageHead {
  inspection_id: string;
  sha256: string;
  reader_version: string;
  /** Service and date of the report. */
  title: string;
  /** Number of its values. */
  total: number;
  /** True where some value came with a decision. */
  decided: boolean;
}

/** A report with its values in the order in which they are shown: doubtful, likely, certain by table. */
export interface PageReport extends PageHead {
  values: readonly PageValue[];
}
