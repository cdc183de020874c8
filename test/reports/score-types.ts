import type { Draft } from '../../src/build/read/draft';
import type { Unreadable } from '../../src/build/read/source';

/** What became of a report: it was read, or refused. */
export type Outcome =
  { draft: Pick<Draft, 'programme_id' | 'service_id' | 'values'> } | { refused: Unreadable };

/** Counts of one field (`table.column`). */
export interface FieldScore {
  /** Values that must be read; of these found, with whatever sureness; of these found and certain. */
  inTruth: number;
  found: number;
  foundCertain: number;
  /** Certain values, those that need not be read among them; of these right. */
  certain: number;
  certainRight: number;
}

/** A value that the reader is certain of and that is wrong; `truth` is null where the report prints no such value. */
export interface WrongCertain {
  id: string;
  read: string;
  truth: string | null;
  why: 'other value' | 'two values are printed' | 'no such cell' | 'not in truth';
}

/** A value that must be read and was not, with what was read instead (never with certainty). */
export interface Missed {
  id: string;
  truth: string;
  read: string | null;
}

/** How a reader did on one report. */
export interface ReportScore {
  fields: Map<string, FieldScore>;
  wrong: WrongCertain[];
  missed: Missed[];
  /** Whether it was refused when it had to be, for the right reason, and only then. */
  refusedRightly: boolean;
}
