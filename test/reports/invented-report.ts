import type { DraftTable } from '../../src/build/read/draft';
import type { Unreadable } from '../../src/build/read/source';

/** The layouts in which the inspectorate has printed its reports, as far as the reader must know them. */
export const LAYOUTS = [
  'yos-2018-early',
  'yos-2018-counts',
  'yjs-2021',
  'yjs-2021-late',
  'cci-2009',
  'sqs-2012',
  'fji-2012',
  'yjs-2025'
] as const;
/** A layout. */
export type Layout = (typeof LAYOUTS)[number];

/** What a report may hold that leads a reader astray; each is there in some of the invented reports. */
export const TRAPS = [
  'wrapped-rating',
  'footnote-overall-rating',
  'same-standard-names',
  'score-in-heading',
  'glued-mark-percentage',
  'glued-mark-count',
  'glued-counts',
  'table-over-page',
  'row-over-page',
  'repeated-prompt-letter',
  'annex',
  'annexe',
  'welsh-edition',
  'prose-percentages',
  'previous-inspection',
  'running-head',
  'two-columns',
  'star-picture',
  'value-mid-lines',
  'columns-swapped',
  'resettlement-limit',
  'conflict'
] as const;
/** A trap. */
export type Trap = (typeof TRAPS)[number];

/** One value that a report prints, as `DraftValue` has it. */
export interface TruthValue {
  table: DraftTable;
  /** Key columns of the row without `inspection_id`, which the reader makes up itself. */
  key: Readonly<Record<string, string>>;
  column: string;
  value: string;
  /**
   * `must` = printed plainly, so that a reader has to find it; `may` = to be worked out or in passing words: right when
   * read, and no fault when not.
   */
  ask: 'must' | 'may';
  /** The sentence that it stands in, where the key of the row is in the reader's own words (`sqs_findings`). */
  sentence?: string;
}

/** A cell that the report prints in two ways: either may be read, and none of them with certainty. */
export interface Conflict extends Pick<TruthValue, 'table' | 'key' | 'column'> {
  values: readonly string[];
}

/** What a reader has to make of a report. */
export interface Truth {
  /** The programme and the service; null where the report is refused. */
  programme: string | null;
  service: string | null;
  values: readonly TruthValue[];
  conflicts: readonly Conflict[];
  /** Why the report is refused; null where it is read. */
  refused: Unreadable | null;
}

/** A wholly invented report: its pages for the printer, its text, and all that is to be read in it. */
export interface InventedReport {
  /** Unique; also the name of its file without the ending. */
  name: string;
  layout: Layout;
  seed: number;
  traps: readonly Trap[];
  html: string;
  /** Head and foot of every page, as the printer's templates want them. */
  head: string;
  foot: string;
  truth: Truth;
  /** The same report as a text extraction gives it, with its own truth (glued counts cannot be read surely). */
  asText: { text: string; traps: readonly Trap[]; truth: Truth } | null;
}
